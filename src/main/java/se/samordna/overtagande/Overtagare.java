package se.samordna.overtagande;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.ansokan.Ansokan.Part;
import se.samordna.ansokan.Ansokningar;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.arende.Insatstyp;
import se.samordna.arende.Mottagenfil;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.HandlingId;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.VerksamhetId;
import se.samordna.huvudbok.Overtagandebok;
import se.samordna.huvudbok.Overtagandebok.Overtaget;
import se.samordna.insats.Insats;
import se.samordna.insats.Insatsovertagande;
import se.samordna.insats.Rapportrytm;

/**
 * Tar över en insats, i anroparens transaktion: ärendet med sitt nummer, uppgifterna om insatsen,
 * protokollet, insatsen i uppföljningen, och pengarna. Medlens lås tas först.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Overtagare {

  private final Overtagandebok bok;
  private final Insatsovertagande insatser;
  private final Arenden arenden;
  private final Ansokningar ansokningar;
  private final Overtagandedokument dokument;
  private final Register register;
  private final Klocka klocka;

  Overtagare(
      Overtagandebok bok,
      Insatsovertagande insatser,
      Arenden arenden,
      Ansokningar ansokningar,
      Overtagandedokument dokument,
      Register register,
      Klocka klocka) {
    this.bok = bok;
    this.insatser = insatser;
    this.arenden = arenden;
    this.ansokningar = ansokningar;
    this.dokument = dokument;
    this.register = register;
    this.klocka = klocka;
  }

  /** Formen, reglerna och beloppen, utan att skriva. */
  Svar<Overtagande> prova(Overtagande o) {
    return Overtagandegranskning.av(o, register)
        .svar(o)
        .sedan(
            x ->
                Svar.utanHinder(
                    Overtaganderegler.hinder(
                        new Overtaganderegler.Lage(
                            o,
                            register.medlemmar().stream()
                                .collect(Collectors.toMap(Medlem::kod, Medlem::part)),
                            klocka.idag())),
                    x))
        .sedan(x -> bok.prova(x.radbelopp()).som(k -> x));
  }

  /** Insatsen som redan tagit över alla radernas pengar, med samma rubrik. */
  Optional<Insats> redan(Overtagande o) {
    if (o.belopp().isEmpty() || o.belopp().stream().anyMatch(p -> p.radId().isEmpty())) {
      return Optional.empty();
    }
    Set<InsatsId> tagit =
        o.radbelopp().stream()
            .map(r -> bok.overtagen(r.ar(), r.rad()).orElseGet(InsatsId::ny))
            .collect(Collectors.toSet());
    return insatser.alla().stream()
        .filter(i -> tagit.equals(Set.of(i.id())) && i.rubrik().equals(o.rubrik()))
        .findFirst();
  }

  Svar<Overtagen> taOver(Overtagande o, List<Mottagenfil> protokoll) {
    bok.las();
    return prova(o).sedan(x -> skriv(x, protokoll));
  }

  private Svar<Overtagen> skriv(Overtagande o, List<Mottagenfil> protokoll) {
    Insats.Tidigare beslut =
        new Insats.Tidigare(o.beslut().dag(), o.beslut().nummer().orElseThrow());
    Arende arende = arenden.laggUpp(nytt(o));
    HandlingId handling = arenden.laggTill(arende.id(), dokument.handling(arende, o));
    ansokningar.taOver(arende.id(), Overtagnauppgifter.av(o), handling);
    arenden.handelse(
        arende.id(),
        "insats_overtagen",
        Mening.av("handelse_insats_overtagen", beslut.dag(), beslut.paragraf()));
    protokoll.forEach(f -> bifoga(arende, f));
    InsatsId insats = InsatsId.ny();
    BeslutId tidigare = new BeslutId(UUID.randomUUID());
    insatser.laggUpp(insats, overtagen(o, arende, tidigare, beslut));
    return bok.taOver(
            new Overtaget(
                arende.id(), insats, tidigare, klocka.idag(), o.harAvtal(), o.radbelopp()))
        .som(k -> new Overtagen(insats.varde(), arende.id().varde()));
  }

  private static Arenden.NyttArende nytt(Overtagande o) {
    return new Arenden.NyttArende(
        o.rubrik(),
        "",
        o.utsedda().getFirst(),
        o.verksamhetId().map(VerksamhetId::new),
        Kod.tolka(Insatstyp.class, o.insatstyp()).orElseThrow(),
        o.allaParter().stream().map(Part::medlem).collect(Collectors.toSet()));
  }

  private void bifoga(Arende arende, Mottagenfil fil) {
    arenden.laggTill(arende.id(), dokument.protokoll(fil));
    arenden.handelse(arende.id(), "bilaga", Mening.av("handelse_bilaga", fil.namn()));
  }

  private static Insatsovertagande.Overtagen overtagen(
      Overtagande o, Arende arende, BeslutId tidigare, Insats.Tidigare beslut) {
    return new Insatsovertagande.Overtagen(
        arende.id(),
        tidigare,
        o.rubrik(),
        o.utsedda().getFirst(),
        o.start(),
        o.slut(),
        beslut,
        o.harAvtal(),
        Kod.tolka(Rapportrytm.class, o.rapportrytm()),
        o.nastaRapport(),
        o.styrgrupp());
  }
}
