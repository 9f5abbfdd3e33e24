package se.samordna.processmotor.inbaddad;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.operaton.bpm.engine.impl.variable.serializer.AbstractObjectValueSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Listor och sammansatta variabler sparas som JSON, aldrig i Javas egen form. */
final class Jsonvarde extends AbstractObjectValueSerializer {

  static final String FORM = "application/json";

  private final JsonMapper json;

  Jsonvarde(JsonMapper json) {
    super(FORM);
    this.json = json;
  }

  @Override
  public String getName() {
    return "json";
  }

  @Override
  protected boolean isSerializationTextBased() {
    return true;
  }

  @Override
  protected String getTypeNameForDeserialized(Object varde) {
    return getName();
  }

  @Override
  protected boolean canSerializeValue(Object varde) {
    return varde instanceof List
        || varde instanceof Map
        || varde instanceof BigDecimal
        || varde instanceof BigInteger;
  }

  @Override
  protected byte[] serializeToByteArray(Object varde) {
    return json.writeValueAsBytes(varde);
  }

  @Override
  protected Object deserializeFromByteArray(byte[] text, String slag) {
    return json.readValue(text, Object.class);
  }
}
