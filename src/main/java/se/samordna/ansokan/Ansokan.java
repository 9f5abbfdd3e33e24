package se.samordna.ansokan;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Skrivet;
import se.samordna.huvudbok.Finansiering;

/**
 * En ansökan så som den skrivits, hel eller halv. Ett utkast får sakna vad som helst; vad som
 * fattas säger {@link Bristregler}. De tre sista fälten är valfria. Belopp är utan moms (R27).
 *
 * @param insatstyp forstudie, projekt, samverkansteam, metodutveckling eller utbildning
 * @param niva individ eller struktur
 */
public record Ansokan(
    String rubrik,
    String insatstyp,
    String niva,
    String bakgrund,
    String malgrupp,
    String syfte,
    List<Mal> mal,
    List<Part> parter,
    Optional<LocalDate> start,
    Optional<LocalDate> slut,
    List<Budgetrad> budget,
    List<Medfinansiering> medfinansiering,
    String implementering,
    String risker,
    String samverkan,
    String uppfoljning,
    String jamstalldhet) {

  static final Set<String> INSATSTYPER =
      Set.of("forstudie", "projekt", "samverkansteam", "metodutveckling", "utbildning");
  static final Set<String> NIVAER = Set.of("individ", "struktur");
  static final Set<String> PARTSROLLER = Set.of("huvudman", "deltagare");

  public Ansokan(
      @Nullable String rubrik,
      @Nullable String insatstyp,
      @Nullable String niva,
      @Nullable String bakgrund,
      @Nullable String malgrupp,
      @Nullable String syfte,
      @Nullable List<Mal> mal,
      @Nullable List<Part> parter,
      Optional<LocalDate> start,
      Optional<LocalDate> slut,
      @Nullable List<Budgetrad> budget,
      @Nullable List<Medfinansiering> medfinansiering,
      @Nullable String implementering,
      @Nullable String risker,
      @Nullable String samverkan,
      @Nullable String uppfoljning,
      @Nullable String jamstalldhet) {
    this.rubrik = requireNonNullElse(rubrik, "");
    this.insatstyp = requireNonNullElse(insatstyp, "");
    this.niva = requireNonNullElse(niva, "");
    this.bakgrund = requireNonNullElse(bakgrund, "");
    this.malgrupp = requireNonNullElse(malgrupp, "");
    this.syfte = requireNonNullElse(syfte, "");
    this.mal = rader(mal);
    this.parter = rader(parter);
    this.start = start;
    this.slut = slut;
    this.budget = rader(budget);
    this.medfinansiering = rader(medfinansiering);
    this.implementering = requireNonNullElse(implementering, "");
    this.risker = requireNonNullElse(risker, "");
    this.samverkan = requireNonNullElse(samverkan, "");
    this.uppfoljning = requireNonNullElse(uppfoljning, "");
    this.jamstalldhet = requireNonNullElse(jamstalldhet, "");
  }

  /** Ett tomt utkast med idéns rubrik. */
  static Ansokan tom(String rubrik) {
    return med(rubrik, List.of());
  }

  /** Ett utkast där bara rubriken och den som lämnade idén är ifyllda. */
  static Ansokan tom(String rubrik, Part huvudman) {
    return med(rubrik, List.of(huvudman));
  }

  private static Ansokan med(String rubrik, List<Part> parter) {
    return new Ansokan(
        rubrik,
        "",
        "",
        "",
        "",
        "",
        List.of(),
        parter,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        "",
        "",
        "",
        "",
        "");
  }

  private static <T> List<T> rader(@Nullable List<T> rader) {
    return rader == null ? List.of() : rader.stream().filter(Objects::nonNull).toList();
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

  /**
   * En medlem som deltar. {@code kontakt} är ett användarnamn, {@code roll} huvudman eller
   * deltagare.
   */
  public record Part(String medlem, String kontakt, String roll) {

    public Part(@Nullable String medlem, @Nullable String kontakt, @Nullable String roll) {
      this.medlem = requireNonNullElse(medlem, "");
      this.kontakt = requireNonNullElse(kontakt, "");
      this.roll = requireNonNullElse(roll, "");
    }

    boolean arTom() {
      return Skrivet.tomt(medlem) && Skrivet.tomt(kontakt);
    }

    boolean arHuvudman() {
      return roll.equals("huvudman");
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
    return new Ansokan(
        rubrik,
        insatstyp,
        niva,
        bakgrund,
        malgrupp,
        syfte,
        mal.stream().filter(m -> !m.arTomt()).toList(),
        parter.stream().filter(p -> !p.arTom()).toList(),
        start,
        slut,
        budget.stream().filter(b -> !b.arTom()).toList(),
        medfinansiering.stream().filter(m -> !m.arTom()).toList(),
        implementering,
        risker,
        samverkan,
        uppfoljning,
        jamstalldhet);
  }

  /** Den part som är huvudman, när exakt en är utsedd. */
  public Optional<String> huvudman() {
    List<String> utsedda = parter.stream().filter(Part::arHuvudman).map(Part::medlem).toList();
    return utsedda.size() == 1
        ? Optional.of(utsedda.getFirst()).filter(m -> !m.isBlank())
        : Optional.empty();
  }

  public List<String> medlemmar() {
    return parter.stream().map(Part::medlem).filter(m -> !m.isBlank()).distinct().toList();
  }

  /** Sökt belopp ett år: budget minus medfinansiering, i årens ordning. */
  public List<Sokt> sokt() {
    TreeMap<Integer, Belopp> perAr = new TreeMap<>();
    budget.forEach(b -> perAr.merge(b.ar(), new Belopp(b.beloppOre()), Belopp::plus));
    medfinansiering.forEach(
        m -> perAr.merge(m.ar(), new Belopp(m.beloppOre()).negativt(), Belopp::plus));
    return perAr.entrySet().stream().map(e -> new Sokt(e.getKey(), e.getValue())).toList();
  }

  /** Det sökta så som det räknas innan någon sagt hur det ska betalas: allt ur eget kapital. */
  public List<Finansiering> urEgetKapital() {
    return sokt().stream()
        .filter(s -> s.belopp().arPositivt())
        .map(
            s ->
                new Finansiering(
                    s.ar(),
                    s.belopp(),
                    Optional.of(Finansiering.Kalla.EGET_KAPITAL),
                    Optional.empty()))
        .toList();
  }

  /** Vad som söks ett år. */
  public record Sokt(int ar, Belopp belopp) {}

  List<Mal> matbaraMal() {
    return mal.stream().filter(Mal::arMatbart).toList();
  }
}
