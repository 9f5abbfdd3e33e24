package se.samordna.budget.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samordna.budget.Forslagsbelopp;
import se.samordna.budget.Verkan;
import se.samordna.budget.Verkan.Ar;
import se.samordna.budget.VerkanService;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Tabell;
import se.samordna.huvudbok.Figur;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.Siffra;

/**
 * Vad ett förslag gör med kvar att disponera: varje år förslaget rör, nu och om det bifalls. Ett år
 * som saknar källa säger det, och ryms först när källan är vald (R22).
 */
public final class Effekt extends Composite<Div> {

  private final transient VerkanService verkan;
  private final int ar;
  private transient Optional<Visat> visat = Optional.empty();

  /** Det som visas, och det som listan fram till hit ger när den har flera förslag. */
  private record Visat(Verkan verkan, Optional<Verkan> hittills) {}

  /**
   * @param ar första året som visas; de planår som har budget följer
   */
  public Effekt(VerkanService verkan, int ar) {
    this.verkan = verkan;
    this.ar = ar;
    getContent().addClassName("effekt");
    getContent().getElement().setAttribute("aria-live", "polite");
  }

  /** Effekten av belopp som ännu inte är sparade. */
  public Effekt av(ArendeId arende, String rubrik, List<Finansiering> rader) {
    // Ett år som ännu inte är skrivet hör inte till något år att visa.
    List<Finansiering> med = rader.stream().filter(r -> r.ar() > 0).toList();
    return visa(
        verkan.avRader(ar, arende, new Forslagsbelopp.Forslag(rubrik, med)), Optional.empty());
  }

  /**
   * Effekten av att ändringarna bifalls.
   *
   * @param okningar hur det som ökar betalas, när det inte är som föreslaget
   */
  public Effekt avAndringar(List<UUID> andringar, List<Finansiering> okningar) {
    return verkan.avAndringar(ar, andringar, okningar) instanceof Svar.Ja<Verkan>(Verkan v)
        ? visa(v, Optional.empty())
        : this;
  }

  /** Förslaget för sig, och tillsammans med dem som står före det på listan. */
  public Effekt paListan(VerkanService.Foljdsteg steg, boolean ensamt) {
    return visa(steg.ensamt(), ensamt ? Optional.empty() : Optional.of(steg.tillsammans()));
  }

  /** En verkan räknad någon annanstans, till exempel hela listans. */
  public Effekt visa(Verkan alla) {
    return visa(alla, Optional.empty());
  }

  private Effekt visa(Verkan ny, Optional<Verkan> hittills) {
    Visat nytt = new Visat(ny, hittills);
    if (visat.filter(nytt::equals).isPresent()) {
      // Bara det som ändrats läses upp.
      return this;
    }
    visat = Optional.of(nytt);
    getContent().removeAll();
    List<Ar> med = ny.ar().stream().filter(Ar::harBudget).toList();
    List<Ar> utan = ny.ar().stream().filter(a -> !a.harBudget()).toList();
    if (!med.isEmpty()) {
      getContent().add(tabell(med, hittills));
    } else if (utan.isEmpty()) {
      getContent().add(Avsnitt.tomt(text("effekt.ingen_budget", Integer.toString(ar))));
    }
    utan.forEach(a -> varsel(text("effekt.aret_saknar_budget", Integer.toString(a.ar()))));
    if (!ny.arUtanFinansiering().isEmpty()) {
      varsel(text("effekt.saknar_kalla", ar(ny.arUtanFinansiering())));
    }
    return this;
  }

  private void varsel(String text) {
    Paragraph varsel = new Paragraph(text);
    varsel.addClassName("varsel");
    getContent().add(varsel);
  }

  static String ar(List<Integer> ar) {
    return ar.stream().map(a -> Integer.toString(a)).collect(Collectors.joining(", "));
  }

  private static Tabell tabell(List<Ar> ar, Optional<Verkan> hittills) {
    Tabell tabell =
        new Tabell(text("effekt.rubrik"))
            .kolumn(text("ar"))
            .tal(text("effekt.nu"))
            .tal(text("effekt.om"))
            .tal(text("effekt.andring"));
    hittills.ifPresent(h -> tabell.tal(text("effekt.hittills")));
    tabell.tal(text("effekt.buffert")).kolumn(text("effekt.lage"));
    ar.forEach(a -> rad(tabell, a, hittills));
    return tabell;
  }

  private static void rad(Tabell tabell, Ar ar, Optional<Verkan> hittills) {
    List<Component> celler = new ArrayList<>();
    celler.add(new Span(Integer.toString(ar.ar())));
    celler.add(nu(ar));
    celler.add(new Span(Siffror.i(ar.enhet(), ar.sedan())));
    celler.add(new Span(Siffror.andring(ar.enhet(), ar.andring())));
    Optional<Ar> alla =
        hittills.flatMap(h -> h.ar().stream().filter(a -> a.ar() == ar.ar()).findFirst());
    hittills.ifPresent(
        h -> celler.add(new Span(alla.map(a -> Siffror.i(a.enhet(), a.sedan())).orElse("–"))));
    celler.add(new Span(Siffror.i(ar.enhet(), ar.buffert())));
    celler.add(lagen(ar, alla));
    tabell.rad(celler.toArray(new Component[0]));
  }

  /** Ryms förslaget ensamt men inte med dem före det, sägs båda. */
  private static Component lagen(Ar ar, Optional<Ar> alla) {
    Div lagen = new Div(marke(ar.lage(), "effekt.lage."));
    alla.filter(a -> ar.lage() == Verkan.Lage.RYMS && a.lage() != Verkan.Lage.RYMS)
        .ifPresent(a -> lagen.add(marke(a.lage(), "effekt.lage_alla.")));
    return lagen;
  }

  private static Statusmarke marke(Verkan.Lage lage, String nyckel) {
    return new Statusmarke(ton(lage), text(nyckel + lage.kod()));
  }

  private static Ton ton(Verkan.Lage lage) {
    return switch (lage) {
      case RYMS -> Ton.KLAR;
      case BEROR_PA_TIDIGARE -> Ton.OBS;
      default -> Ton.NEJ;
    };
  }

  /** Åren där förslaget tar det egna kapitalet under bufferten eller noll: då krävs skäl (R21). */
  public List<Integer> arUnder() {
    return visat.stream()
        .flatMap(v -> v.verkan().ar().stream())
        .filter(Ar::underBufferten)
        .map(Ar::ar)
        .toList();
  }

  /** Leder till verifikationerna bakom kvar att disponera. Det tänkta är inte bokfört. */
  private static Component nu(Ar ar) {
    Belopp nu = ar.nu();
    return Siffrolank.bok(
        ar.ar(),
        Siffra.av(Figur.KVAR),
        nu,
        Siffror.i(ar.enhet(), nu),
        text("budget.kvar", Integer.toString(ar.ar())));
  }
}
