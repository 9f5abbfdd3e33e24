package se.samordna.protokoll;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Legitimering;
import se.samordna.identitet.Spar;

/** Justeringen (R16): underskrift med ny inloggning, eller en skriftlig invändning. */
@Service
@Transactional
@PreAuthorize("@behorig.har('styrelse', 'presidium')")
public class JusteringService {

  /** En lämnad underskrift. {@code justerat} när den var den sista som fattades. */
  public record Justering(SammantradeId sammantrade, int utgava, boolean justerat) {}

  private final UtgavaStore utgavor;
  private final SigneringStore signeringar;
  private final Underskrift underskrift;
  private final Legitimering legitimering;
  private final Justeringsfoljd foljd;
  private final JusteringList ko;
  private final Spar spar;
  private final Klocka klocka;

  JusteringService(
      UtgavaStore utgavor,
      SigneringStore signeringar,
      Underskrift underskrift,
      Legitimering legitimering,
      Justeringsfoljd foljd,
      JusteringList ko,
      Spar spar,
      Klocka klocka) {
    this.utgavor = utgavor;
    this.signeringar = signeringar;
    this.underskrift = underskrift;
    this.legitimering = legitimering;
    this.foljd = foljd;
    this.ko = ko;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Det som väntar på den inloggades justering, äldst frist först. */
  @Transactional(readOnly = true)
  public List<AttJustera> mina() {
    return ko.vantar(Inloggad.aktor().anvandare());
  }

  /**
   * Påbörjar en underskrift; svaret säger vilken sida personen ska till. Nej: {@code
   * inte_justerare} (403), {@code inaktuell_version}, {@code redan_justerat} (409).
   */
  public Svar<Underskrift.Paborjad> borja(SammantradeId id, int nummer) {
    return min(id, nummer)
        .som(
            u ->
                underskrift.borja(
                    new Underskrift.Begaran(
                        u.id(),
                        Inloggad.aktor().anvandare(),
                        u.sha256(),
                        "Protokoll, utgåva " + u.nummer())));
  }

  /**
   * Slutför en påbörjad underskrift. Nej: som {@link #borja}, och {@code inte_autentiserad} (403).
   */
  public Svar<Justering> slutfor(UUID referens) {
    String person = Inloggad.aktor().anvandare();
    return underskrift
        .verifiera(referens, person)
        .sedan(
            i ->
                Svar.finns(utgavor.hitta(i.utgava()), Mening.av("sak_37"))
                    .sedan(u -> min(u.mote(), u.nummer()).sedan(last -> attestera(last, i))));
  }

  /**
   * Underskrift i API:t: token visar att personen loggat in efter att utgåvan skickades, för högst
   * fem minuter sedan.
   *
   * @param sha256 det som skrivs under, så som den som skriver under har läst det
   */
  public Svar<Justering> attestera(SammantradeId id, int nummer, String sha256) {
    Optional<Legitimering.Legitimation> inloggning =
        legitimering.denna().filter(Legitimering.Legitimation::token);
    return min(id, nummer)
        .sedan(
            u ->
                u.sha256().equals(sha256)
                    ? Svar.ja(u)
                    : Svar.<Utgava>nej(Hinder.inaktuellVersion()))
        .sedan(
            u ->
                ProtokollService.hinder(
                    u,
                    Attestregler.farskToken(inloggning, u.skickadVerklig(), klocka.verkligTid())))
        .sedan(
            u ->
                attestera(
                    u,
                    new Underskrift.Intyg(
                        u.id(),
                        InternAttest.METOD,
                        "token",
                        u.sha256(),
                        inloggning.orElseThrow().tid())));
  }

  private Svar<Justering> attestera(Utgava u, Underskrift.Intyg i) {
    if (!u.sha256().equals(i.sha256())) {
      return Svar.nej(Hinder.inaktuellVersion());
    }
    String person = Inloggad.aktor().anvandare();
    signeringar.attestera(
        u,
        person,
        new Utgava.Attest(i.sha256(), i.metod(), i.referens(), i.autentiserad(), klocka.nu()));
    anteckna("protokoll_attesterat", u, Map.of("sha256", i.sha256(), "metod", i.metod()));
    return Svar.ja(efter(u));
  }

  /**
   * En skriftlig invändning. {@code anteckna} låter meningen stå bredvid, och justeringen
   * fortsätter utan underskriften; annars går utgåvan tillbaka till sekreteraren. Den som lett
   * mötet kan bara lämna tillbaka. Nej som {@link #borja}, {@code ordforanden_antecknar_inte}
   * (422), form (400).
   */
  public Svar<Justering> invand(SammantradeId id, int nummer, boolean anteckna, String text) {
    return min(id, nummer)
        .sedan(u -> new Granskning().obligatorisk("text", text, 5_000).svar(u))
        .sedan(u -> anteckna && arOrdforande(u) ? Svar.<Utgava>nej(ANTECKNAR_INTE) : Svar.ja(u))
        .som(u -> invand(u, anteckna, text.strip()));
  }

  private static final Hinder ANTECKNAR_INTE =
      Hinder.regel("ordforanden_antecknar_inte", Mening.av("ordforanden_antecknar_inte"));

  private static boolean arOrdforande(Utgava u) {
    return u.signering(Inloggad.aktor().anvandare())
        .filter(s -> s.roll() == Justeringsroll.ORDFORANDE)
        .isPresent();
  }

  private Justering invand(Utgava u, boolean anteckna, String text) {
    String person = Inloggad.aktor().anvandare();
    signeringar.invand(u, person, new Utgava.Invandning(anteckna, text, klocka.nu()));
    anteckna(
        anteckna ? "avvikande_mening_antecknad" : "protokoll_aterlamnat", u, Map.of("text", text));
    if (anteckna) {
      return efter(u);
    }
    utgavor.sattStatus(u.id(), Utgavestatus.ATERLAMNAD, Optional.empty());
    return new Justering(u.mote(), u.nummer(), false);
  }

  /** Den sista som svarar gör protokollet justerat. Utgåvan är låst, så det sker en gång. */
  private Justering efter(Utgava fore) {
    Utgava u = utgavor.hitta(fore.id()).orElseThrow();
    if (u.allaKlara()) {
      foljd.justerat(u);
    }
    return new Justering(u.mote(), u.nummer(), u.allaKlara());
  }

  private Svar<Utgava> min(SammantradeId id, int nummer) {
    return Svar.finns(utgavor.las(id, nummer), Mening.av("sak_37"))
        .sedan(
            u ->
                ProtokollService.hinder(
                    u, Protokollregler.farJustera(u, Inloggad.aktor().anvandare())));
  }

  private void anteckna(String handelse, Utgava u, Map<String, ?> efter) {
    spar.skriv(handelse, "sammantrade:" + u.mote(), Map.of("utgava", u.nummer()), efter);
  }
}
