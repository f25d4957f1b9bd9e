@echo off
rem Starts Bidui. In the sources it builds the program first when it has to; in the packaged zip it just runs.
rem   JAVA_HOME        the Java to use (17 or later)
rem   BIDUI_JAVA_OPTS  options for Java, such as -Xmx2g
rem   BIDUI_LOGS       where the log goes, logs\ beside this file if not set
setlocal
for /f "tokens=2 delims=:" %%c in ('chcp') do set "OLD_CODEPAGE=%%c"
set "OLD_CODEPAGE=%OLD_CODEPAGE: =%"
set "OLD_CODEPAGE=%OLD_CODEPAGE:.=%"
chcp 65001 >nul

set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "CODE=2"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "JAVA_MAJOR=0"
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1" ^| findstr /i /c:" version "') do (
  for /f "delims=.-+ tokens=1" %%m in ("%%~v") do set "JAVA_MAJOR=%%m"
)
if %JAVA_MAJOR% LSS 17 goto java_missing

if not exist "%ROOT%\pom.xml" goto packaged

rem --- Building, in the sources only ---
set "JAR=%ROOT%\target\bidui.jar"
set "BUILT=%ROOT%\target\bidui.built"
set "BUILD_LOCK=%ROOT%\target\bidui.lock"
set "WAITED=0"
call :up_to_date && goto run
if not exist "%ROOT%\target" mkdir "%ROOT%\target"
:take_lock
mkdir "%BUILD_LOCK%" 2>nul && goto locked
rem Another window is building. A lock left by a closed window is taken over after ten minutes.
if %WAITED% GEQ 600 goto locked
set /a WAITED+=2
ping -n 3 127.0.0.1 >nul
goto take_lock
:locked
call :up_to_date && goto unlock
where mvn >nul 2>nul || goto maven_missing
echo 比对：正在构建程序，首次约需几分钟，请稍候…… 1>&2
type nul >"%BUILT%.part"
pushd "%ROOT%"
call mvn -B -Dmaven.test.skip=true -Djacoco.skip=true -Dspotless.check.skip=true package >"%ROOT%\target\build.log" 2>&1 <nul
set "BUILD_CODE=%ERRORLEVEL%"
popd
if not "%BUILD_CODE%"=="0" goto build_failed
move /y "%BUILT%.part" "%BUILT%" >nul
:unlock
rmdir "%BUILD_LOCK%" 2>nul
goto run

:packaged
set "JAR=%ROOT%\bidui.jar"
if not exist "%JAR%" goto incomplete

:run
if not defined BIDUI_LOGS set "BIDUI_LOGS=%ROOT%\logs"
rem The parallel collector: a batch wants throughput, not short pauses, and an office machine has two cores or more.
"%JAVA%" -Xmx768m -XX:+UseParallelGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true "-Dbidui.home=%ROOT%" "-Dbidui.logs=%BIDUI_LOGS%" %BIDUI_JAVA_OPTS% -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"
goto end

:up_to_date
if not exist "%BUILT%" exit /b 1
if not exist "%JAR%" exit /b 1
powershell -NoProfile -Command "$t = (Get-Item -LiteralPath $env:BUILT).LastWriteTimeUtc; $new = Get-ChildItem -LiteralPath ($env:ROOT + '\pom.xml'), ($env:ROOT + '\src\main'), ($env:ROOT + '\.mvn') -Recurse | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1; if ($new) { exit 1 }"
exit /b %ERRORLEVEL%

:java_missing
echo 比对：没有找到 Java 17 或更高版本，请安装 JDK 17，或用 JAVA_HOME 指明其位置。 1>&2
goto end

:maven_missing
rmdir "%BUILD_LOCK%" 2>nul
echo 比对：首次运行需要构建程序，但没有找到 Maven，请先安装 Maven 3.8 或更高版本。 1>&2
goto end

:build_failed
rmdir "%BUILD_LOCK%" 2>nul
set "CODE=1"
echo 比对：构建失败，详情见 %ROOT%\target\build.log（常见原因：无法联网下载依赖、磁盘已满）。 1>&2
goto end

:incomplete
echo 比对：程序不完整，缺少 %JAR%，请重新解压安装包。 1>&2

:end
chcp %OLD_CODEPAGE% >nul
exit /b %CODE%
