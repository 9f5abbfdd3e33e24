package se.samordna.gemensam;

import java.util.List;
import java.util.Map;

/**
 * Varför något inte går, som ett värde användaren kan handla på. {@code kod} är stabil (snake_case)
 * och {@code text} säger på svenska vad man ska göra.
 *
 * @param utover namngivna listor som svaret bär utöver fältfelen, till exempel {@code brister}
 */
public record Hinder(
    Slag slag, String kod, String text, List<Faltfel> fel, Map<String, List<?>> utover) {

  public Hinder(Slag slag, String kod, String text, List<Faltfel> fel) {
    this(slag, kod, text, fel, Map.of());
  }

  /** Slagen svarar mot svarskoderna i API:t: 400, 403, 404, 409 och 422. */
  public enum Slag {
    FORM,
    ROLL,
    SAKNAS,
    KROCK,
    REGEL
  }

  /** Ett fel i ett namngivet fält. */
  public record Faltfel(String falt, String kod, String text) {}

  public Hinder {
    fel = List.copyOf(fel);
    utover = Map.copyOf(utover);
  }

  public Hinder med(String namn, List<?> lista) {
    return new Hinder(slag, kod, text, fel, Map.of(namn, lista));
  }

  public static Hinder form(List<Faltfel> fel) {
    return new Hinder(
        Slag.FORM, "felaktig_inmatning", "Rätta de markerade fälten och försök igen.", fel);
  }

  public static Hinder form(String kod, String text) {
    return new Hinder(Slag.FORM, kod, text, List.of());
  }

  public static Hinder roll(String kod, String text) {
    return new Hinder(Slag.ROLL, kod, text, List.of());
  }

  /** Finns inte, eller finns i ett annat förbund: svaret är detsamma. */
  public static Hinder saknas(String vad) {
    return new Hinder(Slag.SAKNAS, "finns_inte", vad + " finns inte.", List.of());
  }

  public static Hinder krock(String kod, String text) {
    return new Hinder(Slag.KROCK, kod, text, List.of());
  }

  public static Hinder regel(String kod, String text) {
    return new Hinder(Slag.REGEL, kod, text, List.of());
  }

  public static Hinder regel(String kod, String text, List<Faltfel> fel) {
    return new Hinder(Slag.REGEL, kod, text, fel);
  }

  public static Hinder inaktuellVersion() {
    return krock(
        "inaktuell_version",
        "Någon annan har ändrat sedan du öppnade. Läs in på nytt och försök igen.");
  }
}
