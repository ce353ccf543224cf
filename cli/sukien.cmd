@echo off
rem Runs the command sukien from any folder; builds its jar on first use. SUKIEN_JAVA_OPTS holds further options for Java.
setlocal
set "CLI=%~dp0"
set "JAR=%CLI%target\sukien.jar"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo sukien: needs Java 17 or newer, and there is no java on the PATH>&2
  exit /b 2
)

if not exist "%JAR%" (
  where mvn >nul 2>&1
  if errorlevel 1 (
    echo sukien: its first use builds it, which needs Maven, and there is no mvn on the PATH>&2
    exit /b 2
  )
  echo sukien: building, this once>&2
  pushd "%CLI%.."
  call mvn -B -q -DskipTests -Dmaven.javadoc.skip -Dmaven.source.skip -Djacoco.skip -pl cli -am package >&2
  popd
)
if not exist "%JAR%" (
  echo sukien: the build failed>&2
  exit /b 2
)

"%JAVA%" -XX:+UseSerialGC %SUKIEN_JAVA_OPTS% -cp "%JAR%" org.sukien.cli.Main %*
exit /b %errorlevel%
