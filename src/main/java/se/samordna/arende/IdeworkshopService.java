package se.samordna.arende;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende.Status;
import se.samordna.arende.Arende.Steg;
import se.samordna.arende.Arenden.Flytt;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;
import se.samordna.identitet.Inloggad;
import se.samordna.ritning.Element;
import se.samordna.ritning.Variabel;
import se.samordna.uppgift.Slutfor;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.Uppgifter;

/** Idéworkshopen: när den hölls, vilka som var med, vad som sades och vad det blev. */
@Service
@Transactional
public class IdeworkshopService {

  static final String TYP = Element.IDEWORKSHOP;

  private final Uppgifter uppgifter;
  private final Arenden arenden;
  private final IdeworkshopStore store;
  private final ApplicationEventPublisher utskick;
  private final Klocka klocka;

  IdeworkshopService(
      Uppgifter uppgifter,
      Arenden arenden,
      IdeworkshopStore store,
      ApplicationEventPublisher utskick,
      Klocka klocka) {
    this.klocka = klocka;
    this.uppgifter = uppgifter;
    this.arenden = arenden;
    this.store = store;
    this.utskick = utskick;
  }

  /** Avslutar uppgiften. {@code ga_vidare} öppnar utkastet innan anropet svarar. */
  @Slutfor(Element.IDEWORKSHOP)
  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Arende> slutfor(UppgiftId uppgift, Ideworkshop workshop) {
    return workshop
        .granska(klocka.idag())
        .svar(workshop)
        .sedan(w -> uppgifter.las(uppgift, TYP, w.version()))
        .som(u -> genomfor(u, workshop));
  }

  /** Ärendets workshoppar, den första först, för den som får läsa vad som sades. */
  @PreAuthorize("@behorig.inloggad()")
  @Transactional(readOnly = true)
  public Svar<List<Workshopanteckning>> alla(ArendeId arende) {
    return arenden.oppnaInnehall(arende).som(a -> store.lista(arende));
  }

  private Arende genomfor(Uppgift uppgift, Ideworkshop workshop) {
    Arende fore = arenden.las(uppgift.arende());
    store.spara(fore, workshop, Inloggad.aktor());
    Arende efter = arenden.flytta(fore.id(), flytt(workshop.utfallet().orElseThrow()));
    arenden.handelse(fore.id(), "ideworkshop", text(workshop));
    uppgifter.avsluta(
        uppgift,
        Map.of(
            Variabel.UTFALL,
            workshop.utfall(),
            Variabel.VARV,
            efter.varv(),
            Variabel.HUVUDMAN,
            efter.medlem()));
    if (efter.steg() == Steg.ANSOKAN) {
      utskick.publishEvent(new IdeGickVidare(fore.id(), fore.rubrik(), fore.medlem()));
    }
    return efter;
  }

  private static Flytt flytt(Ideutfall utfall) {
    return switch (utfall) {
      case GA_VIDARE -> Flytt.till(Steg.ANSOKAN, Element.SKRIV_ANSOKAN);
      case VILA ->
          new Flytt(Steg.IDE, Status.VILAR, ArendeService.PROCESS, TYP, false, Optional.empty());
      case AVSLUTA -> new Flytt(Steg.AVSLUTAT, Status.AVSLUTAD, "", "", false, Optional.empty());
    };
  }

  private static Mening text(Ideworkshop w) {
    Mening vidare =
        switch (w.utfallet().orElseThrow()) {
          case GA_VIDARE -> Mening.av("handelse_ide_vidare");
          case VILA -> Mening.av("handelse_ide_vilar");
          case AVSLUTA -> Mening.av("handelse_ide_avslutas");
        };
    return Mening.av("handelse_ideworkshop", w.datum().map(Object::toString).orElse(""), vidare);
  }
}
