"""On how many examples a property is tried: a third of them with all other tests, all when asked for.

``./test tests/prose --hypothesis-profile=thorough`` asks for all. How long an example takes is no
property of anything here, so no test fails by it.
"""

from hypothesis import HealthCheck, Phase, settings

ALL, FEW, LEAST = 100, 35, 15

settings.register_profile(
    "thorough", deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=ALL
)
settings.register_profile(
    "quick",
    settings.get_profile("thorough"),
    max_examples=FEW,
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
)
settings.load_profile("quick")


def examples(thorough: int) -> settings:
    """This property is tried on so many examples, of which the quick profile takes a part."""
    part = thorough * settings.get_profile(settings.get_current_profile_name()).max_examples // ALL
    return settings(max_examples=min(thorough, max(part, LEAST)))
