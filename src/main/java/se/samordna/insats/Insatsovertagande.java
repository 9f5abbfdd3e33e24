package se.samordna.insats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.processmotor.Processport;

/**
 * En insats som pågick innan förbundet började här får sin plats i uppföljningen, och tas bort
 * därifrån om övertagandet var fel. Pengarna är huvudbokens; anroparen har deras lås.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Insatsovertagande {

  private final InsatsStore store;
  private final Arenden arenden;
  private final Insatsavslut avslut;
  private final Processport process;
  private final Register register;
  private final Spar spar;
  private final Klocka klocka;

  Insatsovertagande(
      InsatsStore store,
      Arenden arenden,
      Insatsavslut avslut,
      Processport process,
      Register register,
      Spar spar,
      Klocka klocka) {
    this.store = store;
    this.arenden = arenden;
    this.avslut = avslut;
    this.process = process;
    this.register = register;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Insatsen så som den tas över.
   *
   * @param beslut det tidigare beslutets identitet i huvudboken
   * @param avtalat sant när avtalet är undertecknat
   * @param nastaRapport dagen nästa rapport väntas; tom räknas den av rytmen
   * @param styrgrupp användarnamn
   */
  public record Overtagen(
      ArendeId arende,
      BeslutId beslut,
      String rubrik,
      String huvudman,
      LocalDate start,
      LocalDate slut,
      Insats.Tidigare tidigare,
      boolean avtalat,
      Optional<Rapportrytm> rytm,
      Optional<LocalDate> nastaRapport,
      List<String> styrgrupp) {

    public Overtagen {
      styrgrupp = List.copyOf(styrgrupp);
    }
  }

  /** Insatsen finns, ärendet väntar på rätt steg, och uppföljningens process ställs där. */
  public Insats laggUpp(InsatsId id, Overtagen o) {
    Rapportrytm rytm =
        o.rytm().orElseGet(() -> Rapportrytm.av(register.ordning(klocka.idag()).rytm()));
    Overtagandesteg steg =
        Overtagandesteg.av(o.avtalat(), rytm, o.nastaRapport(), o.start(), o.slut(), klocka.idag());
    Insats insats =
        new Insats(
            id,
            o.arende(),
            o.beslut(),
            o.rubrik(),
            o.huvudman(),
            o.start(),
            o.slut(),
            o.avtalat() ? Insats.Status.PAGAR : Insats.Status.AVTAL,
            Optional.of(steg.nasta()),
            Optional.of(o.tidigare()),
            o.rytm());
    store.spara(insats, Inloggad.aktor(), klocka.nu());
    o.styrgrupp().forEach(p -> store.tillStyrgrupp(id, p, Inloggad.aktor()));
    Arende arende = arenden.las(o.arende());
    arenden.flytta(arende.id(), Insatsgang.till(arende, steg.element()));
    steg.frist().ifPresent(f -> arenden.sattFrist(arende.id(), f));
    process.stall(Insatsgang.PROCESS, arende.id());
    spar.skriv(
        "insats_overtagen",
        "insats:" + id,
        Map.of(),
        Map.of(
            "arende", arende.id().toString(),
            "beslutsdag", o.tidigare().dag().toString(),
            "paragraf", o.tidigare().paragraf(),
            "steg", steg.element()));
    return insats;
  }

  /** Låser insatsen och stänger det som väntar i dess ärende. Anropas före pengarna. */
  public Optional<Insats> stoppa(InsatsId id) {
    return store
        .hitta(id)
        .flatMap(
            i -> {
              avslut.stoppa(i.arende());
              return store.las(id);
            });
  }

  /** Insatsen är inte längre övertagen, ärendet är stängt och dess process avbryts. */
  public void laggNed(Insats insats) {
    store.andra(insats.med(Insats.Status.ANGRAD, Optional.empty()));
    arenden.flytta(insats.arende(), Insatsgang.stangt(Arende.Status.AVSLUTAD));
    process.stall(Insatsgang.PROCESS, insats.arende());
    spar.skriv(
        "overtagande_angrat",
        "insats:" + insats.id(),
        Map.of("status", insats.status()),
        Map.of("status", Insats.Status.ANGRAD));
  }

  /** De övertagna, senast startad först; de ångrade är med. */
  public List<Insats> alla() {
    return store.alla().stream().filter(i -> i.tidigare().isPresent()).toList();
  }
}
