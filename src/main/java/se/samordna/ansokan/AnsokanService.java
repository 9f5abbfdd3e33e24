package se.samordna.ansokan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.forbund.Person;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.ritning.Element;
import se.samordna.uppgift.Uppgifter;

/** Utkastet: läsa, spara och se vad som fattas. Före inlämningen de sökandes eget (R30). */
@Service
@Transactional
public class AnsokanService {

  /** Där utkastet är öppet för skrivning. */
  private static final Set<String> SKRIVBART = Set.of(Element.SKRIV_ANSOKAN, Element.KOMPLETTERA);

  private final Arenden arenden;
  private final UtkastStore utkast;
  private final VersionStore versioner;
  private final Parter parter;
  private final Uppgifter uppgifter;
  private final Spar spar;
  private final Klocka klocka;

  AnsokanService(
      Arenden arenden,
      UtkastStore utkast,
      VersionStore versioner,
      Parter parter,
      Uppgifter uppgifter,
      Spar spar,
      Klocka klocka) {
    this.arenden = arenden;
    this.utkast = utkast;
    this.versioner = versioner;
    this.parter = parter;
    this.uppgifter = uppgifter;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Utkastet för de sökande, den senast inlämnade versionen för alla andra som ser ärendet. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Utkast> hamta(ArendeId id) {
    return arenden.oppna(id).sedan(a -> arMin(id) ? mitt(id) : inlamnad(id));
  }

  private boolean arMin(ArendeId id) {
    return arenden.arSokande(Inloggad.aktor(), id);
  }

  private Svar<Utkast> mitt(ArendeId id) {
    return Svar.finns(utkast.hitta(id), Mening.av("sak"));
  }

  private Svar<Utkast> inlamnad(ArendeId id) {
    return arenden
        .oppnaInnehall(id)
        .sedan(a -> Svar.finns(versioner.senaste(id), Mening.av("sak")));
  }

  private static <T> Svar<T> saknas() {
    return Svar.nej(Hinder.saknas(Mening.av("sak")));
  }

  /** Utkastet, för den som får skriva i det nu; nekas när det är låst. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.har('sokande')")
  public Svar<Utkast> attSkriva(ArendeId id) {
    return arenden.oppna(id).sedan(a -> arMin(id) ? oppet(a) : saknas()).sedan(a -> mitt(id));
  }

  /**
   * Sparar utkastet helt, vad som än står i det; {@code nytt.version} är den version som lästes.
   * Nekas bara för det som inte går att spara.
   */
  @PreAuthorize("@behorig.har('sokande')")
  public Svar<Utkast> spara(ArendeId id, Utkast nytt) {
    return arenden
        .oppna(id)
        .sedan(
            a -> arMin(id) ? Svar.ja(arenden.las(id)) : Svar.nej(Hinder.saknas(Mening.av("sak"))))
        .sedan(AnsokanService::oppet)
        .sedan(a -> Sparbarhet.av(nytt.ansokan()).svar(nytt))
        .sedan(n -> skriv(id, n));
  }

  private static Svar<Arende> oppet(Arende a) {
    if (!SKRIVBART.contains(a.processteg())) {
      return Svar.nej(
          Hinder.regel(
              "ansokan_last",
              a.arInlamnat() ? Mening.av("ansokan_last") : Mening.av("ansokan_last_2")));
    }
    return Svar.ja(a);
  }

  private Svar<Utkast> skriv(ArendeId id, Utkast nytt) {
    if (!utkast.spara(id, nytt, Inloggad.aktor(), klocka.nu())) {
      return Svar.nej(Hinder.inaktuellVersion());
    }
    Set<String> kanda = parter.medlemmar().keySet();
    String huvudman = huvudman(arenden.las(id), nytt.ansokan(), kanda);
    arenden.sattSokande(
        id,
        huvudman,
        nytt.ansokan().medlemmar().stream().filter(kanda::contains).collect(Collectors.toSet()));
    uppgifter.laggPa(id, SkrivningService.SKRIV, huvudman);
    int version = nytt.version() + 1;
    // Innehållet är de sökandes eget: spåret säger bara att det sparats (R30).
    spar.skriv("utkast_sparat", "arende:" + id, Map.of(), Map.of("version", version));
    return Svar.ja(new Utkast(version, nytt.ansokan()));
  }

  /** Den som är inlämnad byter inte huvudman, vad som än står i utkastet. */
  private static String huvudman(Arende arende, Ansokan ansokan, Set<String> kanda) {
    return ansokan
        .huvudman()
        .filter(h -> !arende.arInlamnat() && kanda.contains(h))
        .orElse(arende.medlem());
  }

  /** Vad som skiljer den senast inlämnade versionen från den som gällde vid tidpunkten. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Versionsskillnad> skillnadSedan(ArendeId id, Instant tid) {
    return inlamnad(id)
        .som(
            nu ->
                Versionsskillnad.av(versioner.gallde(id, tid).orElse(nu).ansokan(), nu.ansokan()));
  }

  /** De personer som kan vara kontakt för {@code medlem} i ansökan. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.har('sokande')")
  public List<Person> kontakter(String medlem) {
    return parter.kontakter(medlem);
  }

  /** Vad som är fel eller fattas i det aktören får läsa. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Sida<Brist>> brister(ArendeId id) {
    return arenden
        .oppna(id)
        .sedan(a -> hamta(id).som(u -> parter.brister(a, u.ansokan())))
        .som(b -> new Sida<>(b, b.size()));
  }
}
