package se.samordna.insats;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.ansokan.Ansokan;
import se.samordna.ansokan.Ansokningar;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.arende.Maskering;
import se.samordna.arende.Maskeringar;
import se.samordna.budget.Medel;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
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
   * @param beviljatOre beviljat per år med senare ändringar, det återförda avdraget
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
      long utbetaltOre) {

    public Post {
      parter = List.copyOf(parter);
      beviljatOre = new TreeMap<>(beviljatOre);
    }

    public long summaOre() {
      return beviljatOre.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  private final InsatsStore store;
  private final Arenden arenden;
  private final Ansokningar ansokningar;
  private final Beslutsregister beslut;
  private final Medel medel;
  private final Maskeringar maskeringar;
  private final Register register;

  Insatsregister(
      InsatsStore store,
      Arenden arenden,
      Ansokningar ansokningar,
      Beslutsregister beslut,
      Medel medel,
      Maskeringar maskeringar,
      Register register) {
    this.store = store;
    this.arenden = arenden;
    this.ansokningar = ansokningar;
    this.beslut = beslut;
    this.medel = medel;
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
    List<Medel.Stadium> stadier = medel.stadier(i.id());
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
        arende.insatstyp(),
        ansokan.map(Ansokan::niva).orElse(""),
        dold ? "" : medlemmar.getOrDefault(i.huvudman(), i.huvudman()),
        dold ? List.of() : parter(ansokan, medlemmar),
        i.start(),
        i.slut(),
        Kod.av(i.status()),
        beviljat.dag(),
        beviljat.paragraf(),
        beviljat(stadier),
        utbetalt(stadier));
  }

  private static List<String> parter(Optional<Ansokan> ansokan, Map<String, String> medlemmar) {
    return ansokan.stream()
        .flatMap(a -> a.parter().stream())
        .map(p -> medlemmar.getOrDefault(p.medlem(), p.medlem()))
        .distinct()
        .toList();
  }

  private static Map<Integer, Long> beviljat(List<Medel.Stadium> stadier) {
    return stadier.stream()
        .filter(s -> !s.stadium().equals("aterfort"))
        .collect(
            Collectors.groupingBy(
                Medel.Stadium::ar, Collectors.summingLong(s -> s.belopp().ore())));
  }

  private static long utbetalt(List<Medel.Stadium> stadier) {
    return stadier.stream()
        .filter(s -> s.stadium().equals("utbetalt"))
        .mapToLong(s -> s.belopp().ore())
        .sum();
  }
}
