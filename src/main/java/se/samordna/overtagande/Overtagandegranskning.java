package se.samordna.overtagande;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samordna.ansokan.Ansokan.Mal;
import se.samordna.ansokan.Ansokan.Part;
import se.samordna.ansokan.Niva;
import se.samordna.arende.Insatstyp;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.forbund.Verksamhet;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.VerksamhetId;
import se.samordna.insats.Rapportrytm;

/** Formen på det som skrivits in: allt som är fel, på en gång, vid sina fält. */
final class Overtagandegranskning {

  private static final int RUBRIK_LANGST = 200;
  private static final int TEXT_LANGST = 2_000;

  private final Overtagande o;
  private final Register register;
  private final Granskning g = new Granskning();

  private Overtagandegranskning(Overtagande o, Register register) {
    this.o = o;
    this.register = register;
  }

  static Granskning av(Overtagande o, Register register) {
    return new Overtagandegranskning(o, register).granska();
  }

  private Granskning granska() {
    g.obligatorisk("rubrik", o.rubrik(), RUBRIK_LANGST).rad("rubrik", o.rubrik(), RUBRIK_LANGST);
    g.val("insatstyp", o.insatstyp(), Insatstyp.class);
    g.val("niva", o.niva(), Niva.class);
    if (!o.rapportrytm().isEmpty()) {
      g.val("rapportrytm", o.rapportrytm(), Rapportrytm.class);
    }
    tider();
    parter();
    styrgrupp();
    mal();
    pengar();
    return g;
  }

  private void tider() {
    g.dag("start", o.start()).dag("slut", o.slut()).dag("beslut.dag", o.beslut().dag());
    g.krav(!o.slut().isBefore(o.start()), "slut", "slut_fore_start", Mening.av("slut_fore_start"));
    g.krav(
        o.beslut().nummer().isPresent(),
        "beslut.paragraf",
        "fel_paragraf",
        Mening.av("fel_paragraf_overtagande"));
    o.nastaRapport().ifPresent(d -> g.dag("nastaRapport", d));
    g.krav(
        o.nastaRapport().filter(d -> d.isBefore(o.start())).isEmpty(),
        "nastaRapport",
        "fore_start",
        Mening.av("nasta_rapport_fore_start"));
  }

  private void parter() {
    List<Part> parter = g.lista("parter", o.parter());
    Set<String> kanda = register.medlemmar().stream().map(Medlem::kod).collect(Collectors.toSet());
    for (int i = 0; i < parter.size(); i++) {
      Part p = parter.get(i);
      String falt = "parter[" + i + "]";
      g.krav(
          kanda.contains(p.medlem()),
          falt + ".medlem",
          "okand_medlem",
          Mening.av("okand_medlem_overtagande", p.medlem()));
      g.krav(
          p.kontakt().isEmpty() || register.person(p.kontakt()).isPresent(),
          falt + ".kontakt",
          "okand_person",
          Mening.av("okand_person_overtagande", p.kontakt()));
    }
    g.krav(
        o.huvudman().isEmpty() || kanda.contains(o.huvudman()),
        "huvudman",
        "okand_medlem",
        Mening.av("okand_medlem_overtagande", o.huvudman()));
    g.krav(
        o.utsedda().size() == 1, "huvudman", "en_huvudman", Mening.av("en_huvudman_overtagande"));
    o.verksamhetId().ifPresent(this::verksamhet);
  }

  private void verksamhet(UUID id) {
    Optional<Verksamhet> v = register.verksamhet(new VerksamhetId(id));
    g.krav(
        v.filter(x -> o.utsedda().contains(x.medlem())).isPresent(),
        "verksamhetId",
        "okand_verksamhet",
        Mening.av("okand_verksamhet_overtagande"));
  }

  private void styrgrupp() {
    g.lista("styrgrupp", o.styrgrupp())
        .forEach(
            p ->
                g.krav(
                    register.person(p).isPresent(),
                    "styrgrupp",
                    "okand_person",
                    Mening.av("okand_person_overtagande", p)));
  }

  private void mal() {
    List<Mal> mal = g.lista("mal", o.mal());
    for (int i = 0; i < mal.size(); i++) {
      Mal m = mal.get(i);
      String falt = "mal[" + i + "]";
      g.text(falt + ".text", m.text(), TEXT_LANGST)
          .text(falt + ".matt", m.matt(), TEXT_LANGST)
          .text(falt + ".utgangslage", m.utgangslage(), TEXT_LANGST)
          .text(falt + ".malvarde", m.malvarde(), TEXT_LANGST)
          .text(falt + ".kalla", m.kalla(), TEXT_LANGST);
    }
    g.krav(
        mal.stream().anyMatch(Overtagandegranskning::garAttMata),
        "mal",
        "inget_matbart_mal",
        Mening.av("inget_matbart_mal_overtagande"));
  }

  private static boolean garAttMata(Mal m) {
    return !Skrivet.tomt(m.text()) && !Skrivet.tomt(m.matt()) && !Skrivet.tomt(m.malvarde());
  }

  private void pengar() {
    List<Overtagande.Pengar> rader = g.lista("pengar", o.pengar());
    for (int i = 0; i < rader.size(); i++) {
      Overtagande.Pengar p = rader.get(i);
      String falt = "pengar[" + i + "]";
      g.ar(falt + ".ar", p.ar())
          .krav(
              p.radId().isPresent(), falt + ".radId", "saknas", Mening.av("rad_saknas_overtagande"))
          .belopp(falt + ".beviljatOre", p.beviljat().ore())
          .belopp(falt + ".utbetaltOre", p.utbetalt().ore());
    }
    g.krav(
        rader.stream().anyMatch(p -> p.beviljat().arPositivt()),
        "pengar",
        "inga_pengar",
        Mening.av("inga_pengar_overtagande"));
    g.krav(
        rader.stream().map(p -> p.ar() + ":" + p.radId()).distinct().count() == rader.size(),
        "pengar",
        "samma_rad_tva_ganger",
        Mening.av("samma_rad_tva_ganger"));
  }
}
