package se.samordna.protokoll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.beredning.Tjansteskrivelse;
import se.samordna.beredning.Tjansteskrivelser;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Kod;
import se.samordna.sammantrade.Motesinsyn.Mote;

/** Protokollet som det står just nu: fakta, och texterna runt dem. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Innehallsbygge {

  private final Underlagslasare underlag;
  private final FaktaStore rader;
  private final TextStore texter;
  private final Tjansteskrivelser skrivelser;

  Innehallsbygge(
      Underlagslasare underlag, FaktaStore rader, TextStore texter, Tjansteskrivelser skrivelser) {
    this.underlag = underlag;
    this.rader = rader;
    this.texter = texter;
    this.skrivelser = skrivelser;
  }

  Protokollinnehall nu(Mote mote) {
    Protokollunderlag u = underlag.las(mote);
    Map<String, Protokolltext> skrivna =
        texter.senaste(mote.id()).stream()
            .collect(Collectors.toMap(t -> nyckel(t.del(), t.punkt()), t -> t));
    List<Protokolltext> alla = new ArrayList<>();
    alla.add(text(skrivna, Textdel.INLEDNING, Optional.empty(), inledning(u)));
    Map<UUID, String> forslag = forslag(mote);
    u.punkter()
        .forEach(
            p -> {
              Optional<UUID> punkt = Optional.of(p.punkt());
              alla.add(
                  text(
                      skrivna, Textdel.SAMMANFATTNING, punkt, forslag.getOrDefault(p.punkt(), "")));
              alla.add(text(skrivna, Textdel.STALLNINGSTAGANDE, punkt, ""));
            });
    alla.add(text(skrivna, Textdel.AVSLUTNING, Optional.empty(), avslutning(u)));
    return new Protokollinnehall(u, alla);
  }

  private static String nyckel(Textdel del, Optional<UUID> punkt) {
    return Kod.av(del) + ":" + punkt.map(UUID::toString).orElse("");
  }

  /** Det skrivna, annars förslaget som version 0. */
  private static Protokolltext text(
      Map<String, Protokolltext> skrivna, Textdel del, Optional<UUID> punkt, String forslag) {
    return Optional.ofNullable(skrivna.get(nyckel(del, punkt)))
        .orElseGet(
            () -> new Protokolltext(del, punkt, 0, forslag, Optional.empty(), Optional.empty()));
  }

  private static String ordforanden(Protokollunderlag u) {
    return u.ordforande()
        .flatMap(
            o ->
                u.tjanstgorande().stream()
                    .filter(d -> d.person().equals(o))
                    .map(Protokollunderlag.Deltagare::namn)
                    .findFirst())
        .orElse("Ordföranden");
  }

  private static String inledning(Protokollunderlag u) {
    return ordforanden(u) + " öppnar sammanträdet och hälsar välkommen.";
  }

  private static String avslutning(Protokollunderlag u) {
    return ordforanden(u) + " tackar för deltagandet och avslutar sammanträdet.";
  }

  /** Förslaget till beslut ur den tjänsteskrivelse som låg till grund för punkten. */
  private Map<UUID, String> forslag(Mote mote) {
    return rader.punkter(mote.id()).stream()
        .filter(p -> p.arende().isPresent())
        .collect(
            Collectors.toMap(
                FaktaStore.Punktrad::punkt,
                p ->
                    grund(new ArendeId(p.arende().orElseThrow()), p.beslutat())
                        .map(Innehallsbygge::sammanfattning)
                        .orElse("")));
  }

  private Optional<Tjansteskrivelse> grund(ArendeId arende, Optional<Instant> beslutat) {
    return beslutat
        .map(tid -> skrivelser.vid(arende, tid))
        .orElseGet(() -> skrivelser.senaste(arende));
  }

  private static String sammanfattning(Tjansteskrivelse t) {
    return "Förbundschefens förslag till beslut:\n" + t.forslag().strip();
  }
}
