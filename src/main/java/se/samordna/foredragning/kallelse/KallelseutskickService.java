package se.samordna.foredragning.kallelse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.Talsprak;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.identitet.Spar;
import se.samordna.kalender.Kallelsebesked;
import se.samordna.kalender.besked.Brevinsyn;
import se.samordna.kalender.besked.Brevlage;
import se.samordna.kalender.besked.Brevutfall;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.MoteslasService;

/**
 * Skickar kallelsen: låser fast när, till vilka och med vilken lista, och sparar den i läsbar form
 * (R29). En senare är en ny version. De kallade får brev.
 */
@Service
@Transactional
public class KallelseutskickService {

  private static final String LASER =
      "@behorig.har('styrelse', 'presidium', 'beredning', 'forbundschef', 'administrator',"
          + " 'revisor')";

  private final MoteslasService moten;
  private final MoteskallelseStore store;
  private final List<Punktunderlag> underlag;
  private final Kallelsebesked besked;
  private final Brevinsyn brev;
  private final Register register;
  private final Spar spar;
  private final Klocka klocka;

  KallelseutskickService(
      MoteslasService moten,
      MoteskallelseStore store,
      List<Punktunderlag> underlag,
      Kallelsebesked besked,
      Brevinsyn brev,
      Register register,
      Spar spar,
      Klocka klocka) {
    this.moten = moten;
    this.store = store;
    this.underlag = List.copyOf(underlag);
    this.besked = besked;
    this.brev = brev;
    this.register = register;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Versionen som skickades, det som varnades för, och om breven gick. */
  public record Utskick(
      int nummer, int kallade, List<Kallelsevarning> varningar, Brevutfall brev) {}

  @Transactional(readOnly = true)
  @PreAuthorize(LASER)
  public Svar<Utskickslage> lage(SammantradeId mote) {
    return moten.visa(mote).som(this::lage);
  }

  private Utskickslage lage(Motesbild m) {
    var tider = register.ordning(m.dag()).tider();
    return new Utskickslage(
        tider.kallelseSenast(m.dag()),
        tider.handlingarSenast(m.dag()),
        m.oppnat().isPresent() ? List.of() : varningar(m),
        skickade(new SammantradeId(m.sammantradeId())),
        m.oppnat().isEmpty() && Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR));
  }

  private List<Utskickslage.Skickad> skickade(SammantradeId mote) {
    List<Utskickslage.Skickad> alla = store.lista(mote);
    if (!Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.REVISOR)) {
      return alla;
    }
    List<Brevlage> breven = brev.lista(mote).varde();
    return alla.stream()
        .map(s -> s.med(Optional.of(Brevutfall.av(breven, handelse(s.nummer())))))
        .toList();
  }

  /** Händelsen som kallelsens brev bär. */
  private static String handelse(int nummer) {
    return "kallelse:" + nummer;
  }

  private List<Kallelsevarning> varningar(Motesbild m) {
    return Kallelsevarning.av(
        register.ordning(m.dag()).tider(),
        m.dag(),
        klocka.idag(),
        (int) m.punkter().stream().filter(p -> !p.harUtgatt()).count());
  }

  /** Skickar. Nej: {@code motet_oppnat} (409) när uppropet redan är hållet. */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<Utskick> skicka(SammantradeId mote, String meddelande) {
    return new Granskning()
        .text("meddelande", meddelande, 5_000)
        .svar(meddelande)
        .sedan(
            ok ->
                Svar.finns(store.nasta(mote), Mening.av("sak_5"))
                    .sedan(nr -> moten.visa(mote).sedan(m -> skicka(m, nr, meddelande.strip()))));
  }

  private Svar<Utskick> skicka(Motesbild m, int nummer, String meddelande) {
    if (m.oppnat().isPresent()) {
      return Svar.nej(Hinder.krock("motet_oppnat", Mening.av("motet_oppnat")));
    }
    List<Kallelsevarning> varningar = varningar(m);
    Innehall pdf =
        new Kallelsedokument(
                m, register.forbund(), new Kallelsedokument.Utformning(nummer, meddelande, false))
            .dokument()
            .pdf();
    SammantradeId mote = new SammantradeId(m.sammantradeId());
    store.spara(
        mote,
        new MoteskallelseStore.Ny(
            nummer,
            meddelande,
            Talsprak.svenska(() -> varningar(m)).stream().map(Kallelsevarning::text).toList(),
            pdf,
            m,
            nuvarande(m)),
        Inloggad.aktor(),
        klocka.nu());
    spar.skriv(
        "kallelse_skickad",
        "sammantrade:" + mote,
        Map.of(),
        Map.of("nummer", nummer, "kallade", m.kallade().size(), "sha256", pdf.sha256()));
    besked.kallelse(mote.varde(), nummer);
    return Svar.ja(
        new Utskick(
            nummer,
            m.kallade().size(),
            varningar,
            Brevutfall.av(brev.lista(mote).varde(), handelse(nummer))));
  }

  private Map<UUID, Underlag> nuvarande(Motesbild m) {
    Map<UUID, Underlag> alla = new HashMap<>();
    m.punkter().stream()
        .filter(p -> !p.harUtgatt())
        .forEach(p -> nytt(m, p).ifPresent(u -> alla.put(p.punkt(), u)));
    return alla;
  }

  private Optional<Underlag> nytt(Motesbild m, Motesbild.Punktvy p) {
    return underlag.stream()
        .filter(u -> u.slag() == p.slag())
        .flatMap(u -> u.om(m, p).stream())
        .findFirst();
  }

  /**
   * Det som modulerna har att säga om mötets punkter: så som det sparades när kallelsen skickades,
   * annars som det är nu. Inget för den som har jäv på punkten (R15).
   */
  @Transactional(readOnly = true)
  @PreAuthorize(LASER)
  public Map<UUID, Underlag> underlag(Motesbild m) {
    Map<UUID, Underlag> alla = new HashMap<>(nuvarande(m));
    alla.putAll(store.underlag(new SammantradeId(m.sammantradeId())));
    m.punkter().stream().filter(Motesbild.Punktvy::duHarJav).forEach(p -> alla.remove(p.punkt()));
    return alla;
  }

  /** Kallelsen så som den skickades; utan nummer den senaste. */
  @Transactional(readOnly = true)
  @PreAuthorize(LASER)
  public Svar<Innehall> pdf(SammantradeId mote, Optional<Integer> nummer) {
    return moten
        .visa(mote)
        .sedan(
            m ->
                Svar.finns(
                    store.pdf(mote, nummer.orElseGet(() -> store.senaste(mote))),
                    Mening.av("sak_33")));
  }
}
