package se.samordna.rekvisition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.arende.Handling;
import se.samordna.arende.HandlingService;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.huvudbok.Insatsstadium;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.insats.Insats;
import se.samordna.insats.InsatsStore;
import se.samordna.insats.Insatsinsyn;
import se.samordna.rekvisition.Rekvisition.Status;

/** Insatsens ägare begär pengar, och den som ser insatsen följer begäran. */
@Service
@Transactional
public class RekvisitionService {

  private static final int HANDLINGAR = 200;

  private final Insatsinsyn insyn;
  private final InsatsStore insatser;
  private final RekvisitionStore store;
  private final Insatsmedel medel;
  private final Arenden arenden;
  private final HandlingService handlingar;
  private final Spar spar;
  private final Klocka klocka;

  RekvisitionService(
      Insatsinsyn insyn,
      InsatsStore insatser,
      RekvisitionStore store,
      Insatsmedel medel,
      Arenden arenden,
      HandlingService handlingar,
      Spar spar,
      Klocka klocka) {
    this.insyn = insyn;
    this.insatser = insatser;
    this.store = store;
    this.medel = medel;
    this.arenden = arenden;
    this.handlingar = handlingar;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Insatsens rekvisitioner, senast begärd först. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Sida<Rekvisition>> lista(InsatsId insats, Sida.Begaran sida) {
    return insyn.synlig(insats).som(i -> Sida.av(store.lista(insats), sida));
  }

  /**
   * Alla rekvisitioner den inloggade får se, äldst begärd först.
   *
   * @param status ett läge, eller tom för alla; okänt läge ger en tom lista
   */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Sida<Rekvisition> alla(String status, Sida.Begaran sida) {
    return Sida.av(
        store.alla(status).stream().filter(r -> insyn.far(new InsatsId(r.insatsId()))).toList(),
        sida);
  }

  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Rekvisition> visa(InsatsId insats, UUID id) {
    return insyn.synlig(insats).sedan(i -> finns(store.hitta(insats, id)));
  }

  /** Vad insatsen har kvar att begära, per år. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Map<Integer, Belopp>> kvarAttBegara(InsatsId insats) {
    return insyn.synlig(insats).som(i -> medel.kvar(insats, Insatsstadium.AVTALAT));
  }

  /** Varför den inloggade inte kan begära pengar för insatsen nu. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Optional<Hinder> begaranshinder(InsatsId insats) {
    return insyn.synlig(insats).sedan(RekvisitionService::provaAgare)
            instanceof Svar.Nej<?>(Hinder h)
        ? Optional.of(h)
        : Optional.empty();
  }

  private static Svar<Insats> provaAgare(Insats i) {
    return Insatsinsyn.utom(Rekvisitionsregler.farBegara(Inloggad.aktor(), i), i);
  }

  /**
   * Begär pengar. De tas ur det avtalade genast, så att två begäranden aldrig får samma krona. Nej:
   * {@code inte_huvudman} (403), {@code avtal_saknas}, {@code okand_bilaga}, {@code
   * stadiet_racker_inte} (422).
   */
  @PreAuthorize("@behorig.har('sokande')")
  public Svar<Rekvisition> begar(InsatsId insats, Rekvisitionsbegaran begaran) {
    return insyn
        .synlig(insats)
        .sedan(RekvisitionService::provaAgare)
        .sedan(i -> begaran.granska().svar(i))
        .sedan(i -> bilagorna(i, begaran))
        .sedan(this::last)
        .sedan(i -> begar(i, begaran));
  }

  /** Insatsen låst före medlen: den kan ha upphävts sedan den lästes. */
  private Svar<Insats> last(Insats insats) {
    Insats nu = insatser.las(insats.id()).orElseThrow();
    return Insatsinsyn.utom(Rekvisitionsregler.avtalFinns(nu), nu);
  }

  private Svar<Insats> bilagorna(Insats insats, Rekvisitionsbegaran begaran) {
    if (begaran.bilagor().isEmpty()) {
      return Svar.ja(insats);
    }
    return handlingar
        .lista(insats.arende(), new Sida.Begaran(0, HANDLINGAR))
        .sedan(
            s -> {
              Set<UUID> finns =
                  s.innehall().stream().map(Handling::handlingId).collect(Collectors.toSet());
              return finns.containsAll(begaran.bilagor())
                  ? Svar.ja(insats)
                  : Svar.nej(Hinder.regel("okand_bilaga", Mening.av("okand_bilaga")));
            });
  }

  private Svar<Rekvisition> begar(Insats insats, Rekvisitionsbegaran b) {
    Rekvisition ny = ny(insats, b);
    return medel
        .rekvirera(insats.akt(ny.rekvisitionId(), klocka.idag(), ""), ny.begart())
        .som(ok -> spara(insats, ny));
  }

  private Rekvisition spara(Insats insats, Rekvisition ny) {
    store.spara(ny);
    arenden.handelse(
        insats.arende(),
        "rekvisition_begard",
        Mening.av("handelse_rekvisition_begard", ny.nummer(), ny.period()));
    spar.skriv(
        "rekvisition_begard",
        "rekvisition:" + ny.rekvisitionId(),
        Map.of(),
        Map.of("insats", insats.id().toString(), "poster", ny.poster()));
    return ny;
  }

  private Rekvisition ny(Insats insats, Rekvisitionsbegaran b) {
    return new Rekvisition(
        UUID.randomUUID(),
        insats.id().varde(),
        store.nastaNummer(insats.id()),
        b.period(),
        b.text(),
        b.mottagare(),
        Status.BEGARD,
        b.poster(),
        List.of(),
        b.bilagor(),
        "",
        Inloggad.aktor().anvandare(),
        klocka.nu(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  static Svar<Rekvisition> finns(Optional<Rekvisition> kanske) {
    return Svar.finns(kanske, Mening.av("sak_25"));
  }
}
