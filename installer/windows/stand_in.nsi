; Stands in for the program under Wine: writes how it was called, and stays open as long as a file asks for it.
!ifdef CPU
  Target ${CPU}
!endif
Unicode true
RequestExecutionLevel user
SilentInstall silent
Name "Praktijkdag"
OutFile "${TARGET}"
!include FileFunc.nsh

Section
  ${GetParameters} $0
  FileOpen $1 "$EXEDIR\geopend.txt" w
  FileWriteUTF16LE $1 "$0"
  FileClose $1
again:
  IfFileExists "$EXEDIR\blijf-open.txt" 0 +3
  Sleep 200
  Goto again
SectionEnd
