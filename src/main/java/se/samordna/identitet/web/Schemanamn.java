package se.samordna.identitet.web;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;

/**
 * Varje kropp och svar har ett eget namn i API:ts beskrivning. Ramverket tar klassens korta namn,
 * så att ett {@code Rad} i en svarstyp skriver över nästa och beskrivningen säger fel om dem båda.
 * Här bär en nästlad typ namnet på den som omger den, och två klasser om samma namn gör att
 * beskrivningen inte går att läsa.
 */
@Configuration(proxyBeanMethods = false)
class Schemanamn {

  private final Namngivare namngivare = new Namngivare();

  @Bean
  ModelResolver schemalasare(ObjectMapperProvider json, SpringDocConfigProperties installningar) {
    return new Schemalasare(json.jsonMapper(), namngivare).openapi31(installningar.isOpenapi31());
  }

  /** Ramverket sväljer ett fel medan en typ läses; därför sägs krockarna här. */
  @Bean
  OpenApiCustomizer krockarna() {
    return beskrivning -> {
      if (!namngivare.krockar.isEmpty()) {
        throw new IllegalStateException(
            "Två klasser har samma schemanamn; byt namn på den ena: " + namngivare.krockar);
      }
    };
  }

  /** En metod vars svarstyp är öppen svarar med en fil (eller ett fel). */
  @Bean
  OperationCustomizer filerna() {
    return (handling, metod) -> {
      ResolvableType svar = ResolvableType.forMethodReturnType(metod.getMethod());
      boolean oppen =
          svar.resolve() == ResponseEntity.class && svar.getGeneric(0).resolve() == null;
      if (oppen && handling.getResponses().get("200") != null) {
        var ja = handling.getResponses().get("200");
        if (ja.getContent() == null || ja.getContent().containsKey("*/*")) {
          ja.setContent(
              new Content()
                  .addMediaType(
                      "application/octet-stream", new MediaType().schema(new BinarySchema())));
        }
      }
      return handling;
    };
  }

  /** Namnet på en klass, och minnet av vem som har det. */
  static final class Namngivare extends TypeNameResolver {

    private final Map<String, Class<?>> tagna = new ConcurrentHashMap<>();
    private final List<String> krockar = new CopyOnWriteArrayList<>();

    @Override
    protected String getNameOfClass(Class<?> klass) {
      String namn = namn(klass);
      Class<?> forut = tagna.putIfAbsent(namn, klass);
      if (forut != null && !forut.equals(klass)) {
        krockar.add(namn + ": " + forut.getName() + ", " + klass.getName());
      }
      return namn;
    }

    private static String namn(Class<?> klass) {
      Class<?> omger = klass.getEnclosingClass();
      return omger == null
          ? klass.getSimpleName()
          : namn(omger).replaceFirst("(Api|Controller|Service)$", "") + klass.getSimpleName();
    }
  }
}
