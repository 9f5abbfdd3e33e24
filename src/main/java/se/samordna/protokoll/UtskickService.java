package se.samordna.protokoll;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Avtryck;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.sammantrade.Motesinsyn;
import se.samordna.sammantrade.Motesinsyn.Mote;
import tools.jackson.databind.json.JsonMapper;

/**
 * Skickar protokollet för justering: innehållet fryses med sitt fingeravtryck. Det som ändras
 * därefter är en ny utgåva, med nya underskrifter.
 */
@Service
@Transactional
public class UtskickService {

  private final Motesinsyn moten;
  private final Innehallsbygge innehall;
  private final TextStore texter;
  private final UtgavaStore utgavor;
  private final SekreterareStore sekreterare;
  private final Justeringsbesked besked;
  private final Register register;
  private final JsonMapper json;
  private final Spar spar;
  private final Klocka klocka;

  UtskickService(
      Motesinsyn moten,
      Innehallsbygge innehall,
      TextStore texter,
      UtgavaStore utgavor,
      SekreterareStore sekreterare,
      Justeringsbesked besked,
      Register register,
      JsonMapper json,
      Spar spar,
      Klocka klocka) {
    this.moten = moten;
    this.innehall = innehall;
    this.texter = texter;
    this.utgavor = utgavor;
    this.sekreterare = sekreterare;
    this.besked = besked;
    this.register = register;
    this.json = json;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Hela protokollet, eller med {@code punkt} en paragraf som ska justeras omedelbart. Svarar med
   * utgåvans nummer. Nej: {@code redan_skickat} (409), {@code inte_avslutat}, {@code inget_beslut},
   * {@code ingen_ordforande}, {@code justerare_saknas} (422).
   */
  @PreAuthorize("@behorig.har('administrator', 'forbundschef')")
  public Svar<Integer> skicka(SammantradeId id, Optional<UUID> punkt) {
    moten.las(id);
    return Svar.finns(moten.synligt(id), Mening.av("sak_5"))
        .sedan(m -> prova(m, punkt))
        .som(m -> frys(m, punkt));
  }

  private Svar<Mote> prova(Mote m, Optional<UUID> punkt) {
    Protokollinnehall nu = innehall.nu(m);
    Protokollinnehall det = punkt.map(nu::bara).orElse(nu);
    return ProtokollService.hinder(
        m, Protokollregler.farSkickas(det.underlag(), utgavor.lista(m.id()), punkt.isEmpty()));
  }

  private int frys(Mote m, Optional<UUID> punkt) {
    if (punkt.isEmpty()) {
      // Någon för alltid protokollet: är ingen vald är det den som skickar det (R16).
      sekreterare.omIngen(m.id(), Inloggad.aktor().anvandare());
      geParagrafer(m);
    }
    Protokollinnehall nu = innehall.nu(m);
    Protokollinnehall det = punkt.map(nu::bara).orElse(nu);
    int nummer = utgavor.nastaNummer(m.id());
    String underlag = json.writeValueAsString(det);
    Innehall pdf =
        Protokolldokument.utgava(
            det,
            "Utgåva " + nummer + ", skickad för justering " + klocka.idag() + ".",
            punkt.isPresent());
    Utgava utgava =
        new Utgava(
            UUID.randomUUID(),
            m.id(),
            nummer,
            punkt,
            Utgavestatus.JUSTERING,
            underlag,
            avtryck(underlag, pdf),
            klocka.nu(),
            klocka.verkligTid(),
            Inloggad.aktor().anvandare(),
            register.ordning(m.dag()).tider().justeringSenast(m.dag()),
            Optional.empty(),
            Protokollregler.signeringar(det.underlag()));
    utgavor.spara(utgava);
    utgavor.sparaFil(utgava.id(), "utgava", pdf);
    spar.skriv(
        "protokoll_skickat",
        "sammantrade:" + m.id(),
        Map.of(),
        Map.of(
            "utgava", nummer,
            "punkt", punkt.map(UUID::toString).orElse(""),
            "sha256", utgava.sha256(),
            "justeras_av", utgava.signeringar().stream().map(Utgava.Signering::person).toList()));
    besked.skickat(utgava);
    return nummer;
  }

  /** Behandlade punkter utan beslut som inte fått sin paragraf under mötet, i listans ordning. */
  private void geParagrafer(Mote m) {
    innehall.nu(m).underlag().punkter().stream()
        .filter(p -> p.paragraf().isEmpty())
        .forEach(
            p ->
                texter.gePunktenParagraf(
                    m.id(), p.punkt(), m.dag().getYear(), Inloggad.aktor(), klocka.nu()));
  }

  /** Fingeravtrycket av fakta, texter och PDF i ett. */
  static String avtryck(String underlag, Innehall pdf) {
    MessageDigest hash = Avtryck.nytt();
    hash.update(underlag.getBytes(StandardCharsets.UTF_8));
    pdf.lagg(hash);
    return HexFormat.of().formatHex(hash.digest());
  }

  /**
   * Tar tillbaka en utgåva som inte hunnit justeras, för att rätta den. Lämnade underskrifter
   * gäller den gamla utgåvan och följer inte med. Nej: form (400), {@code finns_inte} (404), {@code
   * inaktuell_version} (409).
   */
  @PreAuthorize("@behorig.har('administrator', 'forbundschef')")
  public Svar<Integer> taTillbaka(SammantradeId id, int nummer, String skal) {
    return Svar.finns(moten.synligt(id).flatMap(m -> utgavor.las(id, nummer)), Mening.av("sak_37"))
        .sedan(u -> new Granskning().obligatorisk("skal", skal, 2_000).svar(u))
        .sedan(
            u ->
                u.status() == Utgavestatus.JUSTERING
                    ? Svar.ja(u)
                    : Svar.nej(Hinder.inaktuellVersion()))
        .som(u -> taTillbaka(u, skal));
  }

  private int taTillbaka(Utgava u, String skal) {
    utgavor.sattStatus(u.id(), Utgavestatus.ATERLAMNAD, Optional.empty());
    spar.skriv(
        "protokoll_tillbakataget",
        "sammantrade:" + u.mote(),
        Map.of("utgava", u.nummer()),
        Map.of("skal", skal, "underskrifter", attesterade(u)));
    return u.nummer();
  }

  private static List<String> attesterade(Utgava u) {
    return u.signeringar().stream()
        .filter(s -> s.attest().isPresent())
        .map(Utgava.Signering::person)
        .toList();
  }
}
