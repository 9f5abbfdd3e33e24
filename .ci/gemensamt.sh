# Det som ./start, ./test och ./bench delar. Läses in med ".", körs aldrig för sig.

fel() {
  echo "$1" >&2
  exit 1
}

# En JDK 25 eller senare: först JAVA_HOME, sedan det som är installerat. PATH kan peka på en äldre.
hitta_jdk() {
  local kandidat version
  for kandidat in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$kandidat/bin/javac" ] || continue
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$kandidat/release" 2>/dev/null || true)
    if [ "${version:-0}" -ge 25 ]; then
      export JAVA_HOME="$kandidat"
      return
    fi
  done
  fel "JDK 25 eller senare saknas. Installera en (till exempel Eclipse Temurin 25 eller openjdk-25-jdk) under /usr/lib/jvm, eller sätt JAVA_HOME."
}

krav_maven() {
  command -v mvn >/dev/null || fel "Maven saknas. Installera Maven 3.8 eller senare (Debian: apt-get install maven)."
  # Maven själv använder sådant som JDK 25 varnar för.
  export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
}

egenskap() {
  sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" pom.xml | head -1
}

servrar() {
  echo "${SAMORDNA_SERVRAR:-${SAMORDNA_DATA:-data}/servrar}"
}

# Zeebe och Keycloak ligger som tar.gz hos Maven; uppackade behöver de inte hämtas igen.
hamta_servrar() {
  hamta_zeebe
  hamta_keycloak
}

hamta_zeebe() {
  hamta "camunda-zeebe-$(egenskap zeebe.version)" "io.camunda:camunda-zeebe:$(egenskap zeebe.version)"
}

hamta_keycloak() {
  hamta "keycloak-$(egenskap keycloak.version)" "org.keycloak:keycloak-quarkus-dist:$(egenskap keycloak.version)"
}

hamta() {
  [ -e "$(servrar)/$1.klar" ] && return
  echo "Hämtar $1 …"
  tyst -Dtransitive=false -Dartifact="$2:tar.gz" dependency:get ||
    fel "$1 kunde inte hämtas. Kontrollera nätet och Mavens inställningar, och kör igen."
}

# Maven utan utskrift; det som stod visas bara när det gick fel.
tyst() {
  local utskrift
  utskrift=$(mvn -q -B "$@" </dev/null 2>&1) || {
    echo "$utskrift" >&2
    return 1
  }
}
