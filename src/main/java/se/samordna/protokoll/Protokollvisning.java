package se.samordna.protokoll;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Register;
import se.samordna.foredragning.lista.Publiklista;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.sammantrade.Motesinsyn;
import se.samordna.sammantrade.Motesinsyn.Mote;
import tools.jackson.databind.json.JsonMapper;

/** Protokollet som vy: fryst när det skickats, annars räknat på nytt. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Protokollvisning {

  private final Motesinsyn moten;
  private final Innehallsbygge innehall;
  private final UtgavaStore utgavor;
  private final Utgavevisning utgavevisning;
  private final SekreterareStore sekreterare;
  private final Publiklista listor;
  private final Rattslagen ratt;
  private final Register register;
  private final JsonMapper json;
  private final Klocka klocka;

  Protokollvisning(
      Motesinsyn moten,
      Innehallsbygge innehall,
      UtgavaStore utgavor,
      Utgavevisning utgavevisning,
      SekreterareStore sekreterare,
      Publiklista listor,
      Rattslagen ratt,
      Register register,
      JsonMapper json,
      Klocka klocka) {
    this.moten = moten;
    this.innehall = innehall;
    this.utgavor = utgavor;
    this.utgavevisning = utgavevisning;
    this.sekreterare = sekreterare;
    this.listor = listor;
    this.ratt = ratt;
    this.register = register;
    this.json = json;
    this.klocka = klocka;
  }

  Protokollbild vy(Mote m) {
    Aktor aktor = Inloggad.aktor();
    List<Utgava> alla = utgavor.lista(m.id());
    Optional<Utgava> hela = Protokollregler.hela(alla);
    Protokollinnehall det = innehallet(m, alla, hela);
    Protokollunderlag u = det.underlag();
    List<Rattslagen.Ratt> lagen = ratt.lagen(m.id());
    Map<UUID, Rattslagen.Ratt> perPunkt =
        lagen.stream().collect(Collectors.toMap(r -> r.beslut().punkt(), r -> r));
    Publiklista.Lista publikt = listor.lista(m.id());
    boolean skriver = aktor.har(Roll.ADMINISTRATOR, Roll.FORBUNDSCHEF) && hela.isEmpty();
    var senast = register.ordning(m.dag()).tider().justeringSenast(m.dag());
    List<Protokollbild.Anslaget> anslag = utgavevisning.anslag(m.id(), alla, aktor);
    return new Protokollbild(
        m.id().varde(),
        Protokollskrivare.titel(u),
        m.dag(),
        status(hela, anslag, lagen),
        senast,
        hela.flatMap(Utgava::justeradDag).isEmpty() && klocka.passerad(senast),
        skriver,
        skriver && Protokollregler.farSkickas(u, alla, true).isEmpty(),
        moten.farLeda(m.id()) && hela.isEmpty(),
        u.sekreterare().map(s -> new Protokollbild.Namngiven(s.person(), s.namn())),
        sekreterare.version(m.id()),
        u.justerare().stream().map(j -> new Protokollbild.Namngiven(j.person(), j.namn())).toList(),
        u.tjanstgorande().stream()
            .filter(d -> u.ordforande().filter(d.person()::equals).isEmpty())
            .map(d -> new Protokollbild.Namngiven(d.person(), d.namn()))
            .toList(),
        Protokollskrivare.huvud(u),
        det.text(Textdel.INLEDNING, Optional.empty()),
        u.punkter().stream()
            .map(
                p ->
                    paragraf(
                        det,
                        p,
                        Optional.ofNullable(perPunkt.get(p.punkt()))
                            .filter(r -> p.overklagas())
                            .map(r -> ratt(r, aktor)),
                        publikt.maskerad(p.punkt())))
            .toList(),
        Protokollskrivare.obehandlade(u),
        det.text(Textdel.AVSLUTNING, Optional.empty()),
        alla.stream().map(a -> utgavevisning.utgava(a, aktor)).toList(),
        anslag);
  }

  /**
   * Hela protokollet fryst när det är skickat. Den som bara får se en omedelbart justerad paragraf
   * ser den, inte utkastet.
   */
  private Protokollinnehall innehallet(Mote m, List<Utgava> alla, Optional<Utgava> hela) {
    if (hela.isPresent()) {
      return fryst(hela.get());
    }
    if (moten.serUtkast(m.id()) || alla.isEmpty()) {
      return innehall.nu(m);
    }
    return fryst(alla.getLast());
  }

  private Protokollinnehall fryst(Utgava u) {
    return json.readValue(u.underlag(), Protokollinnehall.class);
  }

  private static Protokollstatus status(
      Optional<Utgava> hela, List<Protokollbild.Anslaget> anslag, List<Rattslagen.Ratt> lagen) {
    if (hela.isEmpty()) {
      return Protokollstatus.UTKAST;
    }
    if (hela.get().status() == Utgavestatus.JUSTERING) {
      return Protokollstatus.JUSTERING;
    }
    boolean allaBekraftade = anslag.stream().allMatch(a -> a.overklagasTill().isPresent());
    boolean allaLagaKraft =
        !lagen.isEmpty()
            && lagen.stream().allMatch(r -> r.lage().slag() == Rattslage.Slag.LAGA_KRAFT);
    if (allaLagaKraft) {
      return Protokollstatus.LAGA_KRAFT;
    }
    return allaBekraftade ? Protokollstatus.ANSLAGET : Protokollstatus.JUSTERAT;
  }

  private static Protokollbild.Paragraf paragraf(
      Protokollinnehall det,
      Protokollunderlag.Punktfakta p,
      Optional<Protokollbild.Ratt> ratt,
      Optional<Publiklista.Punkt> maskerad) {
    Optional<UUID> punkt = Optional.of(p.punkt());
    return new Protokollbild.Paragraf(
        p.punkt(),
        p.paragraf(),
        Paragrafskrivare.rubrik(p),
        det.text(Textdel.SAMMANFATTNING, punkt),
        Paragrafskrivare.gangen(p),
        det.text(Textdel.STALLNINGSTAGANDE, punkt),
        Paragrafskrivare.beslut(p),
        ratt,
        maskerad.map(m -> new Protokollbild.Maskerad(m.rubrik(), m.lagrum(), m.begransad())));
  }

  private static Protokollbild.Ratt ratt(Rattslagen.Ratt r, Aktor aktor) {
    boolean upphavt = r.upphavt().isPresent();
    return new Protokollbild.Ratt(
        r.beslut().beslut().varde(),
        r.beslut().arende().map(ArendeId::varde),
        r.lage().slag(),
        r.lage().overklagasTill(),
        r.lage().lagaKraft(),
        r.overklaganden().stream()
            .map(
                o ->
                    new Protokollbild.Overklagat(
                        o.id(), o.dag(), o.domstol(), o.malnummer(), o.utgang(), o.avgjort()))
            .toList(),
        r.upphavt()
            .map(
                u ->
                    new Protokollbild.Upphavt(
                        u.dag(), u.domstol(), u.malnummer(), u.skal(), u.foljd())),
        !upphavt && aktor.har(Roll.ADMINISTRATOR, Roll.FORBUNDSCHEF) && r.anslag().isPresent(),
        !upphavt && aktor.har(Roll.FORBUNDSCHEF) && r.anslag().isPresent());
  }
}
