; The installer for Windows: for one person, without rights of an administrator, in Dutch.
;
;   makensis -WX -DVERSION=1.2.3 -DFOLDER=folder -DICON=file.ico -DTARGET=installer.exe praktijkdag.nsi
;
; Silently: installer.exe /S [/D=C:\folder]; uninstall: verwijder.exe /S. Practices and what the program keeps of
; them (%LOCALAPPDATA%\Praktijkdag) are never touched: only what this installer put there goes away again.

!ifdef CPU
  Target ${CPU} ; Wine without 32 bits (try_wine.py) wants amd64-unicode; NSIS for Windows brings only the usual one.
!endif
Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 32

!include MUI2.nsh
!include FileFunc.nsh

!define NAME "Praktijkdag"
!define PROGRAM "Praktijkdag.exe"
!define COMMANDS "praktijkdag-opdracht.exe"
!define KIND "Praktijkdag.Bestand"
!define CLASSES "Software\Classes"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Praktijkdag"

Name "${NAME}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "Map"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1043 "ProductName" "${NAME}"
VIAddVersionKey /LANG=1043 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1043 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1043 "FileDescription" "Installatie van ${NAME}"
VIAddVersionKey /LANG=1043 "LegalCopyright" "Zie de map LICENTIES"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TITLE "${NAME} ${VERSION} installeren"
!define MUI_WELCOMEPAGE_TEXT "${NAME} komt op deze computer, alleen voor jou. Je hebt er geen beheerder voor nodig.$\r$\n$\r$\nStaat er al een oudere versie? Dan komt deze in de plaats. Je praktijken blijven zoals ze zijn."
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "Open ${NAME}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "${NAME} gaat van deze computer. Je praktijken en reservekopieën blijven staan."

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Dutch"

!define STILL_OPEN "${NAME} is nog open. Sluit het en probeer het dan opnieuw. Er is niets veranderd."

; While the program runs, Windows lets nobody write in it.
!macro REFUSE_WHILE_RUNNING PROGRAM_FILE
  IfFileExists "$INSTDIR\${PROGRAM_FILE}" 0 free_${PROGRAM_FILE}
  ClearErrors
  FileOpen $0 "$INSTDIR\${PROGRAM_FILE}" a
  IfErrors 0 shut_${PROGRAM_FILE}
  MessageBox MB_OK|MB_ICONINFORMATION "${STILL_OPEN}" /SD IDOK
  SetErrorLevel 3
  Quit
shut_${PROGRAM_FILE}:
  FileClose $0
free_${PROGRAM_FILE}:
!macroend

; Exactly what an installer of ours may have put there, whichever version.
!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\LICENTIES"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\${COMMANDS}"
  Delete "$INSTDIR\verwijder.exe"
!macroend

; A version that lies in another folder than people chose now: its own uninstaller takes it away.
!macro REMOVE_ELSEWHERE
  ReadRegStr $1 HKCU "Software\${NAME}" "Map"
  StrCmp $1 "" nowhere
  StrCmp $1 "$INSTDIR" nowhere
  IfFileExists "$1\verwijder.exe" 0 nowhere
  ExecWait '"$1\verwijder.exe" /S _?=$1' $0
  IntCmp $0 0 removed
  MessageBox MB_OK|MB_ICONINFORMATION "${STILL_OPEN}" /SD IDOK
  SetErrorLevel 3
  Quit
removed:
  Delete "$1\verwijder.exe"
  RMDir "$1"
nowhere:
!macroend

!macro TELL_DESKTOP
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section
  !insertmacro REFUSE_WHILE_RUNNING ${PROGRAM}
  !insertmacro REFUSE_WHILE_RUNNING ${COMMANDS}
  !insertmacro REMOVE_ELSEWHERE
  !insertmacro REMOVE_PROGRAM
  ClearErrors
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*.*"
  IfErrors 0 copied
  MessageBox MB_OK|MB_ICONSTOP "Niet alles kon geschreven worden in '$INSTDIR'. Kijk na of er plaats is en probeer het opnieuw. Je praktijken zijn niet geraakt." /SD IDOK
  SetErrorLevel 4
  Quit
copied:
  WriteUninstaller "$INSTDIR\verwijder.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr HKCU "Software\${NAME}" "Map" "$INSTDIR"
  WriteRegStr HKCU "${CLASSES}\.praktijk" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\.praktijk" "Content Type" "application/x-praktijkdag"
  WriteRegStr HKCU "${CLASSES}\.praktijk\OpenWithProgids" "${KIND}" ""
  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "Praktijkbestand"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\_internal\praktijkbestand.ico"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\verwijder.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\verwijder.exe" /S'
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  !insertmacro TELL_DESKTOP
SectionEnd

Section "Uninstall"
  !insertmacro REFUSE_WHILE_RUNNING ${PROGRAM}
  !insertmacro REFUSE_WHILE_RUNNING ${COMMANDS}
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$TEMP"
  RMDir "$INSTDIR" ; Only when nothing of somebody else is in it.
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ReadRegStr $0 HKCU "${CLASSES}\.praktijk" ""
  StrCmp $0 "${KIND}" 0 others
  DeleteRegValue HKCU "${CLASSES}\.praktijk" ""
  DeleteRegValue HKCU "${CLASSES}\.praktijk" "Content Type"
others:
  DeleteRegValue HKCU "${CLASSES}\.praktijk\OpenWithProgids" "${KIND}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.praktijk\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.praktijk"
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${NAME}"
  !insertmacro TELL_DESKTOP
SectionEnd
