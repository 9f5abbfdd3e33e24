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
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samordna.uppgift.Uppgiftshandlaggare;

/** Skriver i API:ts beskrivning vilken kropp varje uppgiftstyp tar emot, och vad som svaras. */
@Component
class Uppgiftsdokument implements OpenApiCustomizer {

  private static final String VAG = "/api/v1/uppgifter/{id}/slutfor";

  private final ObjectProvider<Uppgiftshandlaggare> handlaggare;

  Uppgiftsdokument(ObjectProvider<Uppgiftshandlaggare> handlaggare) {
    this.handlaggare = handlaggare;
  }

  @Override
  public void customise(OpenAPI beskrivning) {
    TreeMap<String, Class<?>> kroppar = new TreeMap<>(Comparator.naturalOrder());
    handlaggare.forEach(h -> kroppar.putAll(h.kroppar()));
    Schema<?> svaren = new Schema<>();
    handlaggare.forEach(
        h ->
            h.svar().stream()
                .sorted(Comparator.comparing(Class::getName))
                .map(k -> schema(beskrivning, k))
                .filter(k -> svaren.getOneOf() == null || !svaren.getOneOf().contains(k))
                .forEach(svaren::addOneOfItem));
    Schema<?> alla = new Schema<>();
    StringBuilder text = new StringBuilder("Kroppen beror på uppgiftens typ:");
    kroppar.forEach(
        (typ, kropp) -> {
          alla.addOneOfItem(schema(beskrivning, kropp));
          text.append(' ').append(typ).append(": ").append(kropp.getSimpleName()).append('.');
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
