package se.samordna.insats;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.ansokan.Ansokan;
import se.samordna.ansokan.Ansokningar;
import se.samordna.ansokan.Niva;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.arende.Insatstyp;
import se.samordna.arende.Maskering;
import se.samordna.arende.Maskeringar;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.sammantrade.Beslut;
import se.samordna.sammantrade.Beslutsregister;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.util.StdConverter;

/**
 * Registret över beviljade insatser så som det är offentligt: utan personer, och med maskerad
 * rubrik där det är antecknat (R28). Kräver anroparens transaktion; prövar ingen roll.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Insatsregister {

  /** Koden; tom text när det inte är känt, för fältet finns alltid i de öppna uppgifterna. */
  static final class Kodtext extends StdConverter<Optional<? extends Enum<?>>, String> {

    @Override
    public String convert(Optional<? extends Enum<?>> varde) {
      return varde.map(Kod::av).orElse("");
    }
  }

  /**
   * En beviljad insats.
   *
   * @param rubrik den publika rubriken när insatsen är maskerad
   * @param maskerad lagrummet, när rubriken är maskerad; då utelämnas huvudman och parter
   * @param beviljat det styrelsen beviljat per år, med sina senare ändringar; det som återförts är
   *     inte avdraget
   * @param aterfort det av det beviljade som gått tillbaka, per år
   * @param medfinansiering pengar utifrån som betalas genom förbundet, per år
   * @param utbetalt utbetalt hittills
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Post(
      String diarienummer,
      String rubrik,
      Optional<String> maskerad,
      @JsonInclude(JsonInclude.Include.ALWAYS) @JsonSerialize(converter = Kodtext.class)
          Optional<Insatstyp> insatstyp,
      @JsonInclude(JsonInclude.Include.ALWAYS) @JsonSerialize(converter = Kodtext.class)
          Optional<Niva> niva,
      String huvudman,
      List<String> parter,
      LocalDate start,
      LocalDate slut,
      Insats.Lage status,
      LocalDate beslutsdag,
      int paragraf,
      List<Arsbelopp> beviljat,
      List<Arsbelopp> aterfort,
      List<Arsbelopp> medfinansiering,
      Belopp utbetalt) {

    public Post {
      parter = List.copyOf(parter);
      beviljat = List.copyOf(beviljat);
      aterfort = List.copyOf(aterfort);
      medfinansiering = List.copyOf(medfinansiering);
    }

    /** Åren med pengar av något slag; insatsens första år när inget finns. */
    public List<Integer> ar() {
      List<Integer> ar =
          Stream.of(beviljat, aterfort, medfinansiering)
              .flatMap(List::stream)
              .map(Arsbelopp::ar)
              .distinct()
              .sorted()
              .toList();
      return ar.isEmpty() ? List.of(start.getYear()) : ar;
    }
  }

  private static final Set<Insats.Status> ALDRIG_DRIVNA =
      Set.of(Insats.Status.AVBOJD, Insats.Status.ANGRAD);

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

  /**
   * Alla insatser som beviljats, den senast startade först. Avböjda avtal och ångrade övertaganden
   * räknas inte.
   */
  public List<Post> alla() {
    Map<ArendeId, Maskering> dolda = maskeringar.gallande();
    Map<String, String> medlemmar =
        register.medlemmar().stream().collect(Collectors.toMap(Medlem::kod, Medlem::namn));
    return store.alla().stream()
        .filter(i -> !ALDRIG_DRIVNA.contains(i.status()))
        .map(i -> post(i, Optional.ofNullable(dolda.get(i.arende())), medlemmar))
        .sorted(Comparator.comparing(Post::start).reversed())
        .toList();
  }

  private Post post(Insats i, Optional<Maskering> maskering, Map<String, String> medlemmar) {
    Arende arende = arenden.hamta(i.arende());
    Optional<Ansokan> ansokan = ansokningar.inlamnad(i.arende());
    Insats.Tidigare beviljat = beviljat(i);
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
        ansokan.flatMap(a -> a.niva().varde()),
        dold ? "" : medlemmar.getOrDefault(i.huvudman(), i.huvudman()),
        dold ? List.of() : parter(ansokan, medlemmar),
        i.start(),
        i.slut(),
        i.lage(klocka.idag()),
        beviljat.dag(),
        beviljat.paragraf(),
        pengar.beviljat(i),
        pengar.aterfort(i),
        pengar.medfinansiering(i),
        pengar.utbetalt(i));
  }

  /** Var beslutet står: i styrelsens protokoll här, eller i det från förr. */
  private Insats.Tidigare beviljat(Insats i) {
    return i.tidigare()
        .orElseGet(
            () -> {
              Beslut b = beslut.hitta(i.beslut()).orElseThrow();
              return new Insats.Tidigare(b.dag(), b.paragraf());
            });
  }

  private static List<String> parter(Optional<Ansokan> ansokan, Map<String, String> medlemmar) {
    return ansokan.stream()
        .flatMap(a -> a.parter().stream())
        .map(p -> medlemmar.getOrDefault(p.medlem(), p.medlem()))
        .distinct()
        .toList();
  }
}
