"""The chain aanleiding – doelgroep – doel – aanpak – werkzaam element, in the place of the texts."""
