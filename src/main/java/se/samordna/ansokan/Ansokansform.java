package se.samordna.ansokan;

import com.fasterxml.jackson.annotation.JsonSetter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyMetadata;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Läser en ansökan ur sin JSON: varje fält med sin typ. Ett fält som saknas är tomt. Ett okänt fält
 * nekas i API:t, och hoppas över i det som lagrats före en ändring av formuläret.
 */
final class Ansokansform extends StdDeserializer<Ansokan> {

  Ansokansform() {
    super(Ansokan.class);
  }

  @Override
  public Ansokan deserialize(JsonParser json, DeserializationContext sammanhang) {
    if (!json.isExpectedStartObjectToken()) {
      return (Ansokan) sammanhang.handleUnexpectedToken(getValueType(sammanhang), json);
    }
    Ansokan.Byggare bygge = Ansokan.bygg();
    for (String namn = json.nextName(); namn != null; namn = json.nextName()) {
      json.nextToken();
      Falt<?> falt = Falt.av(namn).orElse(null);
      if (falt == null) {
        handleUnknownProperty(json, sammanhang, Ansokan.class, namn);
      } else {
        las(falt, json, sammanhang, bygge);
      }
    }
    return bygge.klar();
  }

  private static <T> void las(
      Falt<T> falt, JsonParser json, DeserializationContext sammanhang, Ansokan.Byggare bygge) {
    try {
      bygge.med(falt, falt.las(form(falt, json, sammanhang)));
    } catch (JacksonException fel) {
      throw fel.prependPath(Ansokan.class, falt.namn());
    }
  }

  private static @Nullable Object form(
      Falt<?> falt, JsonParser json, DeserializationContext sammanhang) {
    JavaType typ = sammanhang.constructType(falt.form());
    ValueDeserializer<Object> lasare =
        sammanhang.findContextualValueDeserializer(typ, egenskap(falt, typ, sammanhang));
    return json.hasToken(JsonToken.VALUE_NULL)
        ? lasare.getNullValue(sammanhang)
        : lasare.deserialize(json, sammanhang);
  }

  /** Fältet som en egenskap: så gäller det som programmet bestämt om tomma rader i listor. */
  private static BeanProperty egenskap(
      Falt<?> falt, JavaType typ, DeserializationContext sammanhang) {
    JsonSetter.Value tomma =
        Objects.requireNonNullElse(
            sammanhang.getConfig().getConfigOverride(typ.getRawClass()).getNullHandling(),
            JsonSetter.Value.empty());
    return new BeanProperty.Std(
        PropertyName.construct(falt.namn()),
        typ,
        null,
        null,
        PropertyMetadata.STD_OPTIONAL.withNulls(
            tomma.nonDefaultValueNulls(), tomma.nonDefaultContentNulls()));
  }
}
