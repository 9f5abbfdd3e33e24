package se.samordna.overtagande;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.ansokan.Ansokan.Mal;
import se.samordna.ansokan.Ansokan.Part;
import se.samordna.ansokan.Partsroll;
import se.samordna.ansokan.Valt;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Skrivet;
import se.samordna.huvudbok.Overtagandebok.Radbelopp;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * En insats som redan pågår, så som den skrivs in för att tas över.
 *
 * @param huvudman medlemmens kod; behövs bara när ingen i {@code parter} är huvudman
 * @param verksamhetId den enhet hos huvudmannen som driver insatsen
 * @param styrgrupp användarnamn
 * @param avtalat falskt när avtalet inte är undertecknat; utelämnat är det undertecknat
 * @param pengar vad budgetens rader beviljat insatsen, och vad som är utbetalt, per år
 * @param rapportrytm koden; tom när förbundets rytm gäller
 * @param nastaRapport utelämnad räknas den ur rytmen
 */
public record Overtagande(
    String rubrik,
    String insatstyp,
    String niva,
    String huvudman,
    Optional<UUID> verksamhetId,
    List<Part> parter,
    List<String> styrgrupp,
    List<Mal> mal,
    LocalDate start,
    LocalDate slut,
    Beslutet beslut,
    Optional<Boolean> avtalat,
    List<Pengar> pengar,
    String rapportrytm,
    Optional<LocalDate> nastaRapport) {

  /**
   * Beslutet insatsen vilar på: sammanträdets dag och paragrafen, {@code 14} eller {@code § 14}.
   */
  public record Beslutet(
      LocalDate dag, @JsonDeserialize(using = Paragraftext.class) String paragraf) {

    static final Beslutet INGET = new Beslutet(Granskning.INGEN_DAG, "");

    public Beslutet(
        @Nullable LocalDate dag,
        @JsonDeserialize(using = Paragraftext.class) @Nullable String paragraf) {
      this.dag = requireNonNullElse(dag, Granskning.INGEN_DAG);
      this.paragraf = Skrivet.text(paragraf);
    }

    /** Numret; tomt när det skrivna inte är ett. */
    Optional<Integer> nummer() {
      return Optional.of(paragraf.replace("§", "").strip())
          .filter(p -> p.matches("[1-9]\\d{0,3}"))
          .map(Integer::valueOf);
    }
  }

  /** En budgetrads pengar ett år. */
  public record Pengar(int ar, Optional<UUID> radId, Belopp beviljat, Belopp utbetalt) {

    public Pengar(
        int ar, Optional<UUID> radId, @Nullable Belopp beviljat, @Nullable Belopp utbetalt) {
      this.ar = ar;
      this.radId = radId;
      this.beviljat = requireNonNullElse(beviljat, Belopp.NOLL);
      this.utbetalt = requireNonNullElse(utbetalt, Belopp.NOLL);
    }

    boolean arTom() {
      return beviljat.arNoll() && utbetalt.arNoll();
    }
  }

  public Overtagande(
      @Nullable String rubrik,
      @Nullable String insatstyp,
      @Nullable String niva,
      @Nullable String huvudman,
      Optional<UUID> verksamhetId,
      @Nullable List<Part> parter,
      @Nullable List<String> styrgrupp,
      @Nullable List<Mal> mal,
      @Nullable LocalDate start,
      @Nullable LocalDate slut,
      @Nullable Beslutet beslut,
      Optional<Boolean> avtalat,
      @Nullable List<Pengar> pengar,
      @Nullable String rapportrytm,
      Optional<LocalDate> nastaRapport) {
    this.rubrik = Skrivet.text(rubrik).strip();
    this.insatstyp = Skrivet.text(insatstyp);
    this.niva = Skrivet.text(niva);
    this.huvudman = Skrivet.text(huvudman);
    this.verksamhetId = verksamhetId;
    this.parter = requireNonNullElse(parter, List.of());
    this.styrgrupp = requireNonNullElse(styrgrupp, List.of());
    this.mal = requireNonNullElse(mal, List.of());
    this.start = requireNonNullElse(start, Granskning.INGEN_DAG);
    this.slut = requireNonNullElse(slut, Granskning.INGEN_DAG);
    this.beslut = requireNonNullElse(beslut, Beslutet.INGET);
    this.avtalat = avtalat;
    this.pengar = requireNonNullElse(pengar, List.of());
    this.rapportrytm = Skrivet.text(rapportrytm);
    this.nastaRapport = nastaRapport;
  }

  boolean harAvtal() {
    return avtalat.orElse(true);
  }

  /** Parterna, med den utpekade huvudmannen bland dem. */
  List<Part> allaParter() {
    List<Part> alla = new ArrayList<>();
    boolean utpekad = !huvudman.isEmpty();
    boolean finns = false;
    for (Part p : parter) {
      boolean denna = utpekad && p.medlem().equals(huvudman);
      finns |= denna;
      alla.add(denna ? new Part(p.medlem(), p.kontakt(), Valt.av(Partsroll.HUVUDMAN)) : p);
    }
    if (utpekad && !finns) {
      alla.addFirst(new Part(huvudman, "", Valt.av(Partsroll.HUVUDMAN)));
    }
    return alla;
  }

  /** De som är utsedda till huvudman; en enda är rätt. */
  List<String> utsedda() {
    return allaParter().stream()
        .filter(p -> p.roll().ar(Partsroll.HUVUDMAN))
        .map(Part::medlem)
        .distinct()
        .toList();
  }

  /** Raderna där något är beviljat eller betalat. */
  List<Pengar> belopp() {
    return pengar.stream().filter(p -> !p.arTom()).toList();
  }

  /** Raderna så som huvudboken tar emot dem; anroparen har granskat att varje har en rad. */
  List<Radbelopp> radbelopp() {
    return belopp().stream()
        .map(p -> new Radbelopp(p.ar(), p.radId().orElseThrow(), p.beviljat(), p.utbetalt()))
        .toList();
  }
}
