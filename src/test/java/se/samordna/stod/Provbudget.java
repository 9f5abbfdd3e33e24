package se.samordna.stod;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Budgeten 2024–2026 som proven delar ut ur. */
public final class Provbudget {

  private static final String FIL = "/provdata/prov-2024-2026.csv";

  private Provbudget() {}

  /** Läser in den i ekonomens förbund. Svarar med den nya versionen. */
  public static JsonNode lasIn(Api ekonom) {
    return ekonom.ladda("/budget/import?enhet=kr", "fil", "budget.csv", fil()).krav(200);
  }

  private static byte[] fil() {
    try (InputStream in = Provbudget.class.getResourceAsStream(FIL)) {
      return Objects.requireNonNull(in, FIL).readAllBytes();
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }
}
