package se.samordna.uppgift.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Comparator;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import se.samordna.uppgift.Uppgiftstyper;

/** Skriver i API:ts beskrivning vilken kropp varje uppgiftstyp tar emot, och vad som svaras. */
@Component
class Uppgiftsdokument implements OpenApiCustomizer {

  private static final String VAG = "/api/v1/uppgifter/{id}/slutfor";

  private final Uppgiftstyper typer;

  Uppgiftsdokument(Uppgiftstyper typer) {
    this.typer = typer;
  }

  @Override
  public void customise(OpenAPI beskrivning) {
    Schema<?> svaren = new Schema<>();
    typer.alla().values().stream()
        .map(Uppgiftstyper.Typ::svar)
        .distinct()
        .sorted(Comparator.comparing(Class::getName))
        .forEach(k -> svaren.addOneOfItem(schema(beskrivning, k)));
    Schema<?> alla = new Schema<>();
    StringBuilder text = new StringBuilder("Kroppen beror på uppgiftens typ:");
    typer
        .alla()
        .forEach(
            (namn, typ) -> {
              alla.addOneOfItem(schema(beskrivning, typ.kropp()));
              text.append(' ').append(namn).append(": ");
              text.append(typ.kropp().getSimpleName()).append('.');
            });
    Operation slutfor = Objects.requireNonNull(beskrivning.getPaths().get(VAG)).getPost();
    Objects.requireNonNull(slutfor.getResponses().get("200")).setContent(json(svaren));
    slutfor.requestBody(
        new RequestBody().required(true).description(text.toString()).content(json(alla)));
  }

  private static Content json(Schema<?> schema) {
    return new Content().addMediaType("application/json", new MediaType().schema(schema));
  }

  private static Schema<?> schema(OpenAPI beskrivning, Class<?> kropp) {
    ResolvedSchema svar =
        ModelConverters.getInstance(true)
            .resolveAsResolvedSchema(new AnnotatedType(kropp).resolveAsRef(true));
    svar.referencedSchemas.forEach(beskrivning.getComponents()::addSchemas);
    return svar.schema;
  }
}
