# Programmet i drift: byggs här, körs utan byggverktyg och utan root.
FROM maven:3-eclipse-temurin-25 AS bygge
WORKDIR /bygge
COPY pom.xml .
COPY bpmn bpmn
COPY src/main src/main
RUN mvn -q -B -Dmaven.test.skip=true package && cp target/samordna-*.jar /samordna.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home samordna
COPY --from=bygge /samordna.jar /samordna.jar
USER 10001
EXPOSE 8080
# Uppmätt tar Java lika mycket utanför heapen (trådar, klasser, buffertar) som i den: 40 % är heap.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=40", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", \
  "--enable-native-access=ALL-UNNAMED", "-jar", "/samordna.jar"]
