package se.samordna.gemensam;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Ett belopp som JSON: ett heltal ören. */
final class Beloppsform {

  private Beloppsform() {}

  static final class Skrivare extends StdSerializer<Belopp> {

    Skrivare() {
      super(Belopp.class);
    }

    @Override
    public void serialize(Belopp belopp, JsonGenerator ut, SerializationContext skrivning) {
      ut.writeNumber(belopp.ore());
    }
  }

  /** Läser som ett heltal läses: en text och ett brutet tal är fel. */
  static final class Lasare extends StdDeserializer<Belopp> {

    Lasare() {
      super(Belopp.class);
    }

    @Override
    public Belopp deserialize(JsonParser in, DeserializationContext lasning) {
      return new Belopp(_parseLongPrimitive(in, lasning));
    }
  }
}
