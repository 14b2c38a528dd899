@echo off
rem Opens Praktijkdag, or carries out one command of it: run, run demo, run --help
setlocal
set "python=py -3"
where py >nul 2>nul || set "python=python"
%python% "%~dp0bootstrap.py" run %*
exit /b %errorlevel%
