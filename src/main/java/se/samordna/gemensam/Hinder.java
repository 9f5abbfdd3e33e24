package se.samordna.gemensam;

import java.util.List;
import java.util.Map;

/**
 * Varför något inte går, som ett värde användaren kan handla på. {@code kod} är stabil (snake_case)
 * och {@code mening} säger vad man ska göra: på svenska i API:t, på läsarens språk på skärmen.
 *
 * @param utover namngivna listor som svaret bär utöver fältfelen, till exempel {@code brister}
 */
public record Hinder(
    Slag slag, String kod, Mening mening, List<Faltfel> fel, Map<String, List<?>> utover) {

  public Hinder(Slag slag, String kod, Mening mening, List<Faltfel> fel) {
    this(slag, kod, mening, fel, Map.of());
  }

  public Hinder(Slag slag, String kod, String text, List<Faltfel> fel) {
    this(slag, kod, Mening.ordagrant(text), fel);
  }

  public Hinder(
      Slag slag, String kod, String text, List<Faltfel> fel, Map<String, List<?>> utover) {
    this(slag, kod, Mening.ordagrant(text), fel, utover);
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
  public record Faltfel(String falt, String kod, Mening mening) {

    public Faltfel(String falt, String kod, String text) {
      this(falt, kod, Mening.ordagrant(text));
    }

    /** Vad man ska göra, på det språk som talas nu. */
    public String text() {
      return mening.toString();
    }
  }

  public Hinder {
    fel = List.copyOf(fel);
    utover = Map.copyOf(utover);
  }

  /** Vad man ska göra, på det språk som talas nu. */
  public String text() {
    return mening.toString();
  }

  public Hinder med(String namn, List<?> lista) {
    return new Hinder(slag, kod, mening, fel, Map.of(namn, lista));
  }

  public static Hinder form(List<Faltfel> fel) {
    return new Hinder(Slag.FORM, "felaktig_inmatning", Mening.av("felaktig_inmatning"), fel);
  }

  public static Hinder form(String kod, Mening mening) {
    return new Hinder(Slag.FORM, kod, mening, List.of());
  }

  public static Hinder form(String kod, String text) {
    return form(kod, Mening.ordagrant(text));
  }

  public static Hinder roll(String kod, Mening mening) {
    return new Hinder(Slag.ROLL, kod, mening, List.of());
  }

  public static Hinder roll(String kod, String text) {
    return roll(kod, Mening.ordagrant(text));
  }

  /** Finns inte, eller finns i ett annat förbund: svaret är detsamma. */
  public static Hinder saknas(Mening vad) {
    return new Hinder(Slag.SAKNAS, "finns_inte", Mening.av("finns_inte", vad), List.of());
  }

  public static Hinder saknas(String vad) {
    return saknas(Mening.ordagrant(vad));
  }

  public static Hinder krock(String kod, Mening mening) {
    return new Hinder(Slag.KROCK, kod, mening, List.of());
  }

  public static Hinder krock(String kod, String text) {
    return krock(kod, Mening.ordagrant(text));
  }

  public static Hinder regel(String kod, Mening mening) {
    return regel(kod, mening, List.of());
  }

  public static Hinder regel(String kod, String text) {
    return regel(kod, Mening.ordagrant(text));
  }

  public static Hinder regel(String kod, Mening mening, List<Faltfel> fel) {
    return new Hinder(Slag.REGEL, kod, mening, fel);
  }

  public static Hinder regel(String kod, String text, List<Faltfel> fel) {
    return regel(kod, Mening.ordagrant(text), fel);
  }

  public static Hinder inaktuellVersion() {
    return krock("inaktuell_version", Mening.av("inaktuell_version"));
  }
}
