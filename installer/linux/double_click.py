"""Opens a file as file managers do: GLib asks the desktop which program its kind belongs to, and starts that.

python -m installer.linux.double_click FILE
"""

import ctypes
import sys
from ctypes import POINTER, c_bool, c_char_p, c_void_p
from pathlib import Path


def main(arguments: list[str]) -> int:
    """Open the one file; 1 when the desktop knows no program for it."""
    [file] = arguments
    gio = ctypes.CDLL("libgio-2.0.so.0")
    opens = gio.g_app_info_launch_default_for_uri
    opens.argtypes, opens.restype = [c_char_p, c_void_p, POINTER(c_void_p)], c_bool
    return 0 if opens(Path(file).absolute().as_uri().encode(), None, None) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
