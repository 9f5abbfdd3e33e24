package se.samordna.gemensam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Hinder.Faltfel;

/**
 * Granskar det som skrivits in och samlar alla fel på en gång, så att användaren kan rätta dem i
 * ett svep. Inget i texten tolkas; den prövas bara mot längd och tecken.
 */
public final class Granskning {

  /** En dag som inte fyllts i; {@link #dag} ber om den. */
  public static final LocalDate INGEN_DAG = LocalDate.EPOCH;

  /** Största belopp som tas emot i ett fält: tio miljarder kronor, i ören. */
  public static final long STORSTA_BELOPP_ORE = 1_000_000_000_000L;

  /** Det högsta antalet rader i en lista som en kropp bär. */
  private static final int FLEST_RADER = 200;

  private static final int FORSTA_AR = 2000;
  private static final int SISTA_AR = 2100;

  private final List<Faltfel> fel = new ArrayList<>();

  /** En fri text på högst {@code langst} tecken; radbrytning och tabb är tillåtna. */
  public Granskning text(String falt, String text, int langst) {
    krav(text.length() <= langst, falt, "for_lang", Mening.av("for_lang", langst));
    if (!text.codePoints().allMatch(Granskning::arText)) {
      fel.add(otillatetTecken(falt));
    }
    return this;
  }

  /** Kan databasen bära texten? Inte ett nolltecken, och inte ett ensamt surrogat. */
  public static boolean kanSparas(String text) {
    return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
  }

  public static Faltfel otillatetTecken(String falt) {
    return new Faltfel(falt, "otillatet_tecken", Mening.av("otillatet_tecken"));
  }

  /** Går att spara som den står: högst {@code langst} tecken, och inga som databasen inte bär. */
  public Granskning sparbar(String falt, String text, int langst) {
    krav(text.length() <= langst, falt, "for_lang", Mening.av("for_lang", langst));
    return krav(
        text.codePoints().allMatch(Granskning::garAttSpara),
        falt,
        "otillatet_tecken",
        Mening.av("otillatet_tecken"));
  }

  /** En text som måste finnas. */
  public Granskning obligatorisk(String falt, String text, int langst) {
    krav(!Skrivet.tomt(text), falt, "saknas", Mening.av("saknas_26"));
    return text(falt, text, langst);
  }

  /** En rad utan radbrytningar, till exempel en rubrik. */
  public Granskning rad(String falt, String text, int langst) {
    krav(
        text.codePoints().noneMatch(c -> c == '\n' || c == '\r' || c == '\t'),
        falt,
        "radbrytning",
        Mening.av("radbrytning"));
    return text(falt, text, langst);
  }

  public Granskning ar(String falt, int ar) {
    return krav(
        ar >= FORSTA_AR && ar <= SISTA_AR,
        falt,
        "fel_ar",
        Mening.av("fel_ar_3", FORSTA_AR, SISTA_AR));
  }

  /** En obligatorisk dag i ett rimligt år. */
  public Granskning dag(String falt, LocalDate dag) {
    return dag.equals(INGEN_DAG)
        ? krav(false, falt, "saknas", Mening.av("saknas_25"))
        : ar(falt, dag.getYear());
  }

  /** Ett belopp i ören: inte negativt och inte orimligt stort. */
  public Granskning belopp(String falt, long ore) {
    krav(ore >= 0, falt, "negativt_belopp", Mening.av("negativt_belopp_2"));
    return krav(
        ore <= STORSTA_BELOPP_ORE, falt, "for_stort_belopp", Mening.av("for_stort_belopp_2"));
  }

  public Granskning antal(String falt, Collection<?> lista, int mest) {
    return krav(lista.size() <= mest, falt, "for_manga", Mening.av("for_manga_2", mest));
  }

  /** Rader ur en kropp: högst 200 och ingen tom. Tomt när listan saknas eller har fel form. */
  public <T> List<T> lista(String falt, @Nullable List<T> lista) {
    List<T> rader = lista == null ? List.of() : lista;
    boolean hela = rader.stream().noneMatch(Objects::isNull);
    krav(hela, falt, "fel_form", Mening.av("fel_form", falt)).antal(falt, rader, FLEST_RADER);
    return hela ? rader : List.of();
  }

  /** Ett av uppräkningens värden, skrivet som sin kod; annars är det ett fel som räknar upp dem. */
  public <E extends Enum<E>> Optional<E> val(String falt, @Nullable String kod, Class<E> typ) {
    Optional<E> traff = Kod.tolka(typ, Skrivet.text(kod));
    krav(traff.isPresent(), falt, "okant_varde", Mening.av("okant_varde_3", Kod.alla(typ)));
    return traff;
  }

  public Granskning krav(boolean uppfyllt, String falt, String kod, String text) {
    return krav(uppfyllt, falt, kod, Mening.ordagrant(text));
  }

  public Granskning krav(boolean uppfyllt, String falt, String kod, Mening mening) {
    if (!uppfyllt) {
      fel.add(new Faltfel(falt, kod, mening));
    }
    return this;
  }

  public List<Faltfel> fel() {
    return List.copyOf(fel);
  }

  /** {@code varde} om inget fel hittats, annars hindret med alla fel (400). */
  public <T> Svar<T> svar(T varde) {
    return fel.isEmpty() ? Svar.ja(varde) : Svar.nej(Hinder.form(fel));
  }

  private static boolean garAttSpara(int tecken) {
    return tecken != 0 && Character.getType(tecken) != Character.SURROGATE;
  }

  /**
   * Ensamma surrogat, styrtecken (utom radbrytning och tabb) och icke-tecken går inte att spara.
   */
  private static boolean arText(int tecken) {
    int slag = Character.getType(tecken);
    return tecken == '\n'
        || tecken == '\r'
        || tecken == '\t'
        || (slag != Character.CONTROL && slag != Character.SURROGATE && !ickeTecken(tecken));
  }

  /**
   * Kodpunkter som aldrig blir tecken: U+FDD0–FDEF och de två sista i varje plan. XML nekar dem.
   */
  private static boolean ickeTecken(int tecken) {
    return (tecken & 0xFFFE) == 0xFFFE || (tecken >= 0xFDD0 && tecken <= 0xFDEF);
  }
}
