package se.samordna.ansokan;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordna.arende.Insatstyp;
import se.samordna.gemensam.Skrivet;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * En ansökan så som den skrivits, hel eller halv: ett värde för vart och ett av {@link Falt#ALLA
 * fälten}. Ett utkast får sakna vad som helst; vad som fattas säger {@link Bristregler}. Ändras
 * aldrig; {@link #andra()} bygger en ny. Belopp är utan moms (R27).
 */
@JsonDeserialize(using = Ansokansform.class)
public final class Ansokan {

  private final Map<Falt<?>, Object> varden;

  private Ansokan(Map<Falt<?>, Object> varden) {
    this.varden = Map.copyOf(varden);
  }

  /** Bygger en ansökan; det som inte sätts är tomt. */
  public static Byggare bygg() {
    return new Byggare(Map.of());
  }

  /** Bygger en ansökan som är den här, utom det som sätts. */
  public Byggare andra() {
    return new Byggare(varden);
  }

  /** Samlar värdena till en ansökan. */
  public static final class Byggare {

    private final Map<Falt<?>, Object> varden;

    private Byggare(Map<Falt<?>, Object> fran) {
      varden = new HashMap<>(fran);
    }

    public <T> Byggare med(Falt<T> falt, T varde) {
      varden.put(falt, varde);
      return this;
    }

    public Byggare med(Fritext text, String skrivet) {
      return med(Falt.av(text), skrivet);
    }

    public Ansokan klar() {
      Falt.ALLA.forEach(f -> varden.computeIfAbsent(f, tomt -> tomt.las(null)));
      return new Ansokan(varden);
    }
  }

  /** Ett tomt utkast med idéns rubrik. */
  static Ansokan tom(String rubrik) {
    return bygg().med(Falt.RUBRIK, rubrik).klar();
  }

  /** Ett utkast där bara rubriken och den som lämnade idén är ifyllda. */
  static Ansokan tom(String rubrik, Part huvudman) {
    return bygg().med(Falt.RUBRIK, rubrik).med(Falt.PARTER, List.of(huvudman)).klar();
  }

  /** Det som står i fältet. */
  @SuppressWarnings("unchecked")
  public <T> T varde(Falt<T> falt) {
    return (T) Objects.requireNonNull(varden.get(falt), falt.namn());
  }

  /** Den fria texten; tom när den inte är skriven. */
  public String text(Fritext text) {
    return varde(Falt.av(text));
  }

  public String rubrik() {
    return varde(Falt.RUBRIK);
  }

  public Valt<Insatstyp> insatstyp() {
    return varde(Falt.INSATSTYP);
  }

  public Valt<Niva> niva() {
    return varde(Falt.NIVA);
  }

  public List<Mal> mal() {
    return varde(Falt.MAL);
  }

  public List<Part> parter() {
    return varde(Falt.PARTER);
  }

  public Optional<LocalDate> start() {
    return varde(Falt.START);
  }

  public Optional<LocalDate> slut() {
    return varde(Falt.SLUT);
  }

  public List<Budgetrad> budget() {
    return varde(Falt.BUDGET);
  }

  public List<Medfinansiering> medfinansiering() {
    return varde(Falt.MEDFINANSIERING);
  }

  /** Ansökan i JSON: fälten vid namn, i formulärets ordning. */
  @JsonValue
  Map<String, Object> form() {
    Map<String, Object> form = new LinkedHashMap<>();
    Falt.ALLA.forEach(f -> form.put(f.namn(), varde(f)));
    return form;
  }

  @Override
  public boolean equals(@Nullable Object annan) {
    return annan instanceof Ansokan a && varden.equals(a.varden);
  }

  @Override
  public int hashCode() {
    return varden.hashCode();
  }

  @Override
  public String toString() {
    return "Ansokan" + form();
  }

  /** Ett mål som går att mäta, när alla fem delar är ifyllda. */
  public record Mal(String text, String matt, String utgangslage, String malvarde, String kalla) {

    public Mal(
        @Nullable String text,
        @Nullable String matt,
        @Nullable String utgangslage,
        @Nullable String malvarde,
        @Nullable String kalla) {
      this.text = requireNonNullElse(text, "");
      this.matt = requireNonNullElse(matt, "");
      this.utgangslage = requireNonNullElse(utgangslage, "");
      this.malvarde = requireNonNullElse(malvarde, "");
      this.kalla = requireNonNullElse(kalla, "");
    }

    boolean arTomt() {
      return Stream.of(text, matt, utgangslage, malvarde, kalla).allMatch(Skrivet::tomt);
    }

    boolean arMatbart() {
      return Stream.of(text, matt, utgangslage, malvarde, kalla).noneMatch(Skrivet::tomt);
    }
  }

  /** En medlem som deltar. {@code kontakt} är ett användarnamn. */
  public record Part(String medlem, String kontakt, Valt<Partsroll> roll) {

    @JsonCreator
    public Part(
        @JsonProperty("medlem") @Nullable String medlem,
        @JsonProperty("kontakt") @Nullable String kontakt,
        @JsonProperty("roll") @Nullable String roll) {
      this(Skrivet.text(medlem), Skrivet.text(kontakt), Valt.skrivet(Partsroll.class, roll));
    }

    boolean arTom() {
      return Skrivet.tomt(medlem) && Skrivet.tomt(kontakt);
    }

    boolean arHuvudman() {
      return roll.ar(Partsroll.HUVUDMAN);
    }
  }

  /** En kostnad ett år; {@code beloppOre} i ören, utan moms (R27). */
  public record Budgetrad(int ar, String post, long beloppOre) {

    public Budgetrad(int ar, @Nullable String post, long beloppOre) {
      this.ar = ar;
      this.post = requireNonNullElse(post, "");
      this.beloppOre = beloppOre;
    }

    boolean arTom() {
      return Skrivet.tomt(post) && beloppOre == 0;
    }
  }

  /** Pengar utifrån ett år: genom förbundet, eller vid sidan av det. */
  public record Medfinansiering(int ar, String fran, long beloppOre, boolean viaForbundet) {

    public Medfinansiering(int ar, @Nullable String fran, long beloppOre, boolean viaForbundet) {
      this.ar = ar;
      this.fran = requireNonNullElse(fran, "");
      this.beloppOre = beloppOre;
      this.viaForbundet = viaForbundet;
    }

    boolean arTom() {
      return Skrivet.tomt(fran) && beloppOre == 0;
    }
  }

  /** Ansökan utan de rader där inget är skrivet: så lämnas den in. */
  public Ansokan utanTommaRader() {
    return andra()
        .med(Falt.MAL, mal().stream().filter(m -> !m.arTomt()).toList())
        .med(Falt.PARTER, parter().stream().filter(p -> !p.arTom()).toList())
        .med(Falt.BUDGET, budget().stream().filter(b -> !b.arTom()).toList())
        .med(Falt.MEDFINANSIERING, medfinansiering().stream().filter(m -> !m.arTom()).toList())
        .klar();
  }

  /** Den part som är huvudman, när exakt en är utsedd. */
  public Optional<String> huvudman() {
    List<String> utsedda = parter().stream().filter(Part::arHuvudman).map(Part::medlem).toList();
    return utsedda.size() == 1
        ? Optional.of(utsedda.getFirst()).filter(m -> !m.isBlank())
        : Optional.empty();
  }

  public List<String> medlemmar() {
    return parter().stream().map(Part::medlem).filter(m -> !m.isBlank()).distinct().toList();
  }

  List<Mal> matbaraMal() {
    return mal().stream().filter(Mal::arMatbart).toList();
  }
}
