package se.samordna.besked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samordna.arende.Dokument;
import se.samordna.arende.Sidfot;
import se.samordna.gemensam.Mening;
import se.samordna.mote.Attsatstext;

/**
 * Beskedet om ett avslag i läsbar form (R29). Skrivs på svenska.
 *
 * @param arende ärendets rubrik
 * @param diarienummer tomt bara i ett ärende som ännu inte är registrerat
 * @param galler vad punkten gällde när det inte är ansökan själv, till exempel en förlängning
 * @param sokande medlemmarna som söker
 * @param beslutande de som tjänstgjorde, med namn och uppdrag (R16)
 * @param skal styrelsens motivering
 */
record Avslagsdokument(
    String forbund,
    String arende,
    String diarienummer,
    Optional<String> galler,
    List<String> sokande,
    LocalDate dag,
    int paragraf,
    List<String> beslutande,
    List<String> satser,
    String skal,
    List<Mening> overklagande) {

  Dokument dokument() {
    Dokument d =
        Dokument.med(
            Mening.text("avslag_titel", arende),
            forbund,
            new Sidfot(forbund, diarienummer, dag + " § " + paragraf));
    d.tabell(
        Mening.text("avslag_om"),
        List.of(Mening.text("avslag_uppgift"), Mening.text("avslag_varde")),
        uppgifter());
    d.rubrik(Mening.text("avslag_beslut"));
    beslutet(d);
    d.rubrik(Mening.text("avslag_skal"));
    skal.lines().map(String::strip).filter(r -> !r.isEmpty()).forEach(d::stycke);
    d.rubrik(Mening.text("avslag_beslutande")).lista(beslutande);
    d.rubrik(Mening.text("avslag_overklaga"));
    overklagande.forEach(m -> d.stycke(m.toString()));
    return d;
  }

  /** Att-satser är vad styrelsen beslutar; andra meningar står som de är, som i protokollet. */
  private void beslutet(Dokument d) {
    if (satser.stream().anyMatch(Attsatstext::arAttsats)) {
      d.stycke(Mening.text("avslag_styrelsen_beslutar")).lista(satser);
    } else {
      satser.forEach(d::stycke);
    }
  }

  private List<List<String>> uppgifter() {
    List<List<String>> rader = new ArrayList<>();
    rader.add(List.of(Mening.text("avslag_arende"), arende));
    if (!diarienummer.isEmpty()) {
      rader.add(List.of(Mening.text("avslag_diarienummer"), diarienummer));
    }
    galler.ifPresent(g -> rader.add(List.of(Mening.text("avslag_galler"), g)));
    rader.add(List.of(Mening.text("avslag_sokande"), String.join(", ", sokande)));
    rader.add(
        List.of(Mening.text("avslag_beslutat"), Mening.text("avslag_beslutat_av", dag, paragraf)));
    return rader;
  }
}
