package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Frister;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Plikt;
import se.samordna.gemensam.Pliktkalla;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.mote.Moteslag;

/**
 * Det som protokollet kräver efter sammanträdet: att skriva och skicka det, att justera (R16), att
 * anslå det hos medlemmarna och att ta ned anslagen när överklagandetiden är slut (R17).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Protokollplikter implements Pliktkalla {

  private final ProtokollpliktList protokoll;
  private final AnslagsList anslag;
  private final JusteringList justering;
  private final Register register;
  private final Klocka klocka;

  Protokollplikter(
      ProtokollpliktList protokoll,
      AnslagsList anslag,
      JusteringList justering,
      Register register,
      Klocka klocka) {
    this.protokoll = protokoll;
    this.anslag = anslag;
    this.justering = justering;
    this.register = register;
    this.klocka = klocka;
  }

  @Override
  public List<Plikt> mina() {
    Aktor aktor = Inloggad.aktor();
    List<Plikt> plikter = new ArrayList<>();
    if (aktor.har(Roll.STYRELSE, Roll.PRESIDIUM)) {
      justering.vantar(aktor.anvandare()).forEach(j -> plikter.add(attJustera(j)));
    }
    if (aktor.har(Roll.ADMINISTRATOR, Roll.FORBUNDSCHEF)) {
      protokoll.ojusterade().stream()
          .filter(ligger(aktor))
          .forEach(o -> plikter.add(protokollet(o)));
    }
    if (aktor.har(Roll.ADMINISTRATOR)) {
      anslag.obekraftade().forEach(a -> plikter.add(attAnsla(a)));
      protokoll.uppe().stream().flatMap(u -> nertas(u).stream()).forEach(plikter::add);
    }
    return plikter;
  }

  /** Administratören ansvarar för alla; förbundschefen för de protokoll som hon själv för. */
  private static Predicate<ProtokollpliktList.Oskrivet> ligger(Aktor aktor) {
    return o ->
        aktor.har(Roll.ADMINISTRATOR)
            || o.sekreterare().filter(aktor.anvandare()::equals).isPresent();
  }

  private Plikt protokollet(ProtokollpliktList.Oskrivet o) {
    String slag =
        switch (o.lage()) {
          case JUSTERING -> "invanta_justering";
          case RATTA -> "ratta_protokoll";
          case SKRIV -> "skriv_protokoll";
        };
    return new Plikt(
        slag,
        mote(o.mote(), o.slag(), o.dag()),
        o.vantar(),
        o.dag(),
        Optional.of(frister(o.dag()).justeringSenast(o.dag())),
        lank(o.mote()));
  }

  private static Plikt attJustera(AttJustera j) {
    return new Plikt(
        j.omedelbart() ? "justera_paragraf" : "justera_protokoll",
        mote(j.sammantradeId(), j.slag(), j.dag()),
        0,
        j.dag(),
        Optional.of(j.senast()),
        lank(j.sammantradeId()));
  }

  private static Plikt attAnsla(AttAnsla a) {
    return new Plikt(
        "ansla_protokoll",
        mote(a.sammantradeId(), a.slag(), a.dag()),
        a.saknas(),
        a.dag(),
        Optional.of(a.senast()),
        lank(a.sammantradeId()));
  }

  /** Anslaget sitter uppe hela överklagandetiden; dagen efter tas det ned. */
  private Optional<Plikt> nertas(ProtokollpliktList.Uppe u) {
    LocalDate till = frister(u.sista()).overklagandeTill(u.sista());
    return klocka.passerad(till)
        ? Optional.of(
            new Plikt(
                "ta_ned_anslag",
                mote(u.mote(), u.slag(), u.dag()),
                u.kvar(),
                till.plusDays(1),
                Optional.of(till.plusDays(1)),
                lank(u.mote())))
        : Optional.empty();
  }

  private Frister frister(LocalDate dag) {
    return register.ordning(dag).tider();
  }

  private static Plikt.Sak mote(UUID id, Moteslag slag, LocalDate dag) {
    return new Plikt.Sak.Mote(id, Kod.av(slag), dag);
  }

  private static String lank(UUID mote) {
    return "sammantraden/" + mote + "/protokoll";
  }
}
