@echo off
rem Checks the code and runs the tests: test, or one of them: test tests\store -k undo
setlocal
set "python=py -3"
where py >nul 2>nul || set "python=python"
%python% "%~dp0bootstrap.py" test %*
exit /b %errorlevel%
