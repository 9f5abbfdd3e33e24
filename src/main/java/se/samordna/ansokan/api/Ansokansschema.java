package se.samordna.ansokan.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import se.samordna.ansokan.Falt;
import se.samordna.ansokan.Utkast;

/** Skriver ansökans fält i API:ts beskrivning, ur samma lista som JSON skrivs ur. */
@Component
class Ansokansschema implements OpenApiCustomizer {

  @Override
  public void customise(OpenAPI beskrivning) {
    Schema<?> utkast =
        Objects.requireNonNull(
            beskrivning.getComponents().getSchemas().get(Utkast.class.getSimpleName()));
    utkast.setAdditionalProperties(null);
    Falt.ALLA.forEach(f -> utkast.addProperty(f.namn(), schema(beskrivning, f)));
  }

  private static Schema<?> schema(OpenAPI beskrivning, Falt<?> falt) {
    ResolvedSchema svar =
        ModelConverters.getInstance(true)
            .resolveAsResolvedSchema(new AnnotatedType(falt.form()).resolveAsRef(true));
    svar.referencedSchemas.forEach(beskrivning.getComponents()::addSchemas);
    return svar.schema;
  }
}
