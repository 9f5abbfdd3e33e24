package se.samordna.insats;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.ansokan.Ansokan;
import se.samordna.ansokan.Ansokningar;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.arende.Insatstyp;
import se.samordna.arende.Maskering;
import se.samordna.arende.Maskeringar;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.sammantrade.Beslut;
import se.samordna.sammantrade.Beslutsregister;

/**
 * Registret över beviljade insatser så som det är offentligt: utan personer, och med maskerad
 * rubrik där det är antecknat (R28). Kräver anroparens transaktion; prövar ingen roll.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Insatsregister {

  /**
   * En beviljad insats.
   *
   * @param rubrik den publika rubriken när insatsen är maskerad
   * @param maskerad lagrummet, när rubriken är maskerad; då utelämnas huvudman och parter
   * @param beviljatOre det styrelsen beviljat per år, med sina senare ändringar; det som återförts
   *     är inte avdraget
   * @param aterfortOre det av det beviljade som gått tillbaka, per år
   * @param medfinansieringOre pengar utifrån som betalas genom förbundet, per år
   * @param utbetaltOre utbetalt hittills
   */
  public record Post(
      String diarienummer,
      String rubrik,
      Optional<String> maskerad,
      String insatstyp,
      String niva,
      String huvudman,
      List<String> parter,
      LocalDate start,
      LocalDate slut,
      String status,
      LocalDate beslutsdag,
      int paragraf,
      Map<Integer, Long> beviljatOre,
      Map<Integer, Long> aterfortOre,
      Map<Integer, Long> medfinansieringOre,
      long utbetaltOre) {

    public Post {
      parter = List.copyOf(parter);
      beviljatOre = Collections.unmodifiableSortedMap(new TreeMap<>(beviljatOre));
      aterfortOre = Collections.unmodifiableSortedMap(new TreeMap<>(aterfortOre));
      medfinansieringOre = Collections.unmodifiableSortedMap(new TreeMap<>(medfinansieringOre));
    }

    /** Åren med pengar av något slag; insatsens första år när inget finns. */
    public List<Integer> ar() {
      Set<Integer> ar = new TreeSet<>(beviljatOre.keySet());
      ar.addAll(aterfortOre.keySet());
      ar.addAll(medfinansieringOre.keySet());
      return ar.isEmpty() ? List.of(start.getYear()) : List.copyOf(ar);
    }

    public long beviljatOre(int ar) {
      return beviljatOre.getOrDefault(ar, 0L);
    }

    public long aterfortOre(int ar) {
      return aterfortOre.getOrDefault(ar, 0L);
    }

    public long medfinansieringOre(int ar) {
      return medfinansieringOre.getOrDefault(ar, 0L);
    }

    public long summaOre() {
      return summa(beviljatOre);
    }

    public long aterfortSummaOre() {
      return summa(aterfortOre);
    }

    public long medfinansieringSummaOre() {
      return summa(medfinansieringOre);
    }

    private static long summa(Map<Integer, Long> perAr) {
      return perAr.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  private final InsatsStore store;
  private final Arenden arenden;
  private final Ansokningar ansokningar;
  private final Beslutsregister beslut;
  private final Insatspengar pengar;
  private final Maskeringar maskeringar;
  private final Register register;
  private final Klocka klocka;

  Insatsregister(
      InsatsStore store,
      Arenden arenden,
      Ansokningar ansokningar,
      Beslutsregister beslut,
      Insatspengar pengar,
      Maskeringar maskeringar,
      Register register,
      Klocka klocka) {
    this.klocka = klocka;
    this.store = store;
    this.arenden = arenden;
    this.ansokningar = ansokningar;
    this.beslut = beslut;
    this.pengar = pengar;
    this.maskeringar = maskeringar;
    this.register = register;
  }

  /** Alla insatser som beviljats, den senast startade först. Avböjda avtal räknas inte. */
  public List<Post> alla() {
    Map<ArendeId, Maskering> dolda = maskeringar.gallande();
    Map<String, String> medlemmar =
        register.medlemmar().stream().collect(Collectors.toMap(Medlem::kod, Medlem::namn));
    return store.alla().stream()
        .filter(i -> i.status() != Insats.Status.AVBOJD)
        .map(i -> post(i, Optional.ofNullable(dolda.get(i.arende())), medlemmar))
        .sorted(Comparator.comparing(Post::start).reversed())
        .toList();
  }

  private Post post(Insats i, Optional<Maskering> maskering, Map<String, String> medlemmar) {
    Arende arende = arenden.hamta(i.arende());
    Optional<Ansokan> ansokan = ansokningar.inlamnad(i.arende());
    Beslut beviljat = beslut.hitta(i.beslut()).orElseThrow();
    // Är bara paragrafen begränsad ska inte heller numret leda till ärendet.
    Optional<Beslutsregister.Begransning> begransad = beslut.begransning(i.beslut());
    boolean dold = maskering.isPresent() || begransad.isPresent();
    return new Post(
        maskering.isEmpty() && begransad.isPresent() ? "" : arende.diarienummer().orElse(""),
        maskering
            .map(Maskering::publikRubrik)
            .or(() -> begransad.map(Beslutsregister.Begransning::publikRubrik))
            .orElse(i.rubrik()),
        maskering
            .map(Maskering::lagrum)
            .or(() -> begransad.map(Beslutsregister.Begransning::lagrum)),
        arende.insatstyp().map(Insatstyp::kod).orElse(""),
        ansokan.map(a -> a.niva().kod()).orElse(""),
        dold ? "" : medlemmar.getOrDefault(i.huvudman(), i.huvudman()),
        dold ? List.of() : parter(ansokan, medlemmar),
        i.start(),
        i.slut(),
        Kod.av(i.lage(klocka.idag())),
        beviljat.dag(),
        beviljat.paragraf(),
        pengar.beviljat(i),
        pengar.aterfort(i),
        pengar.medfinansiering(i),
        pengar.utbetalt(i));
  }

  private static List<String> parter(Optional<Ansokan> ansokan, Map<String, String> medlemmar) {
    return ansokan.stream()
        .flatMap(a -> a.parter().stream())
        .map(p -> medlemmar.getOrDefault(p.medlem(), p.medlem()))
        .distinct()
        .toList();
  }
}
