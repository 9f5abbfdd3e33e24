package se.samordna.beredning;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.arende.Beredningsstart;
import se.samordna.beredning.YttrandeStore.Lamnat;
import se.samordna.forbund.Beredningsplatser;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.identitet.Spar;
import se.samordna.ritning.Element;
import se.samordna.uppgift.Slutfor;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.Uppgifter;

/** Medlemmarnas yttranden, alla samtidigt; när den sista svarat samlas de. */
@Service
@Transactional
public class YttrandeService {

  static final String TYP = Element.YTTRA;

  private final Uppgifter uppgifter;
  private final Arenden arenden;
  private final Beredningsstart kallelser;
  private final YttrandeStore store;
  private final Register register;
  private final Beredningsplatser platser;
  private final Spar spar;
  private final Klocka klocka;

  YttrandeService(
      Uppgifter uppgifter,
      Arenden arenden,
      Beredningsstart kallelser,
      YttrandeStore store,
      Register register,
      Beredningsplatser platser,
      Spar spar,
      Klocka klocka) {
    this.uppgifter = uppgifter;
    this.arenden = arenden;
    this.kallelser = kallelser;
    this.store = store;
    this.register = register;
    this.platser = platser;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Lämnar medlemmens yttrande, eller anmäler jäv. Förbundschefen kan stänga ett sent. */
  @Slutfor(Element.YTTRA)
  @PreAuthorize("@behorig.har('beredning', 'forbundschef')")
  public Svar<Arende> yttra(UppgiftId id, Yttrande yttrande) {
    return yttrande
        .granska()
        .svar(yttrande)
        .sedan(y -> uppgifter.las(id, TYP, y.version()))
        .sedan(u -> farYttra(u, yttrande))
        .som(u -> spara(u, yttrande));
  }

  private Svar<Uppgift> farYttra(Uppgift uppgift, Yttrande yttrande) {
    arenden.las(uppgift.arende());
    Aktor aktor = Inloggad.aktor();
    if (!arMedlemmens(uppgift, aktor)) {
      return farStanga(uppgift, yttrande);
    }
    return yttrande.jav().isEmpty() && store.harJav(uppgift.arende(), aktor)
        ? Svar.nej(Hinder.regel("jav", Mening.av("jav_2")))
        : Svar.ja(uppgift);
  }

  /** Sant när den inloggade yttrar sig för medlemmen; annars stänger hon ett sent yttrande. */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.har('beredning', 'forbundschef')")
  public boolean arMedlemmens(Uppgift uppgift) {
    return arMedlemmens(uppgift, Inloggad.aktor());
  }

  private boolean arMedlemmens(Uppgift uppgift, Aktor aktor) {
    return uppgift.medlem().filter(platser.medlemmar(aktor)::contains).isPresent();
  }

  private Svar<Uppgift> farStanga(Uppgift uppgift, Yttrande yttrande) {
    boolean sen = uppgift.frist().filter(klocka::passerad).isPresent();
    if (!Inloggad.aktor().har(Roll.FORBUNDSCHEF)) {
      return Svar.nej(Hinder.roll("annan_medlem", Mening.av("annan_medlem_2")));
    }
    return sen && yttrande.utfallet().filter(Yttrandeutfall.AVSTAR::equals).isPresent()
        ? Svar.ja(uppgift)
        : Svar.nej(Hinder.regel("inte_forsenat", Mening.av("inte_forsenat")));
  }

  private Arende spara(Uppgift uppgift, Yttrande yttrande) {
    Arende arende = arenden.las(uppgift.arende());
    Aktor aktor = Inloggad.aktor();
    String medlem = uppgift.medlem().orElseThrow();
    if (arMedlemmens(uppgift, aktor)) {
      svaraOmJav(arende.id(), yttrande, aktor);
    }
    int omgang = kallelser.omgang(arende.id());
    store.spara(
        arende.id(),
        omgang,
        new Lamnat(
            medlem,
            yttrande.utfallet(),
            yttrande.jav().orElse(yttrande.motivering()),
            aktor.anvandare(),
            klocka.nu()),
        aktor);
    spar.skriv("yttrande", "arende:" + arende.id(), Map.of(), Map.of("medlem", medlem));
    arenden.handelse(arende.id(), "yttrande", text(uppgift, medlem, yttrande));
    uppgifter.avsluta(uppgift, Map.of("yttrat", true));
    return vidare(arende, omgang);
  }

  /** Den som yttrar sig har därmed svarat på frågan om jäv (R15). */
  private void svaraOmJav(ArendeId arende, Yttrande yttrande, Aktor aktor) {
    yttrande
        .jav()
        .ifPresentOrElse(
            grund -> store.anmalJav(arende, grund, aktor, klocka.nu()),
            () -> store.svaraNej(arende, aktor, klocka.nu()));
  }

  /** Tidslinjen säger att medlemmen svarat, inte vad: yttrandet läses där det hör hemma. */
  private Mening text(Uppgift uppgift, String medlem, Yttrande yttrande) {
    String namn = register.medlem(medlem).map(m -> m.namn()).orElse(medlem);
    if (!arMedlemmens(uppgift, Inloggad.aktor())) {
      return Mening.av("handelse_yttrande_stangt", namn);
    }
    return Mening.av(
        yttrande.jav().isPresent() ? "handelse_yttrande_jav" : "handelse_yttrande", namn);
  }

  private Arende vidare(Arende arende, int omgang) {
    List<String> svarat = store.lamnade(arende.id(), omgang).stream().map(Lamnat::medlem).toList();
    return svarat.containsAll(kallelser.kallade(arende.id()))
        ? arenden.vanta(arende.id(), SamlatYttrandeService.TYP)
        : arende;
  }
}
