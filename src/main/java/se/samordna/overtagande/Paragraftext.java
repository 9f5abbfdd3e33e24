package se.samordna.overtagande;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Paragrafen som den skrivs i ett anrop: ett tal eller en text, {@code 14} eller {@code "§ 14"}.
 */
final class Paragraftext extends StdDeserializer<String> {

  Paragraftext() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser json, DeserializationContext sammanhang) {
    return json.currentToken().isScalarValue()
        ? json.getString()
        : (String) sammanhang.handleUnexpectedToken(getValueType(sammanhang), json);
  }
}
