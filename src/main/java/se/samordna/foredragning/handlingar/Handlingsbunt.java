package se.samordna.foredragning.handlingar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Sidfot;
import se.samordna.forbund.Register;
import se.samordna.foredragning.handlingar.Bunt.Papper;
import se.samordna.foredragning.kallelse.Kallelsedokument;
import se.samordna.foredragning.kallelse.KallelseutskickService;
import se.samordna.foredragning.kallelse.Utskickslage;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.Talsprak;

/**
 * Handlingarna som en PDF med bokmärken, en per läsare och gång: ingen får en bunt som någon annan
 * fick. Bunten är svensk, på vilket språk skärmen än är. Få görs samtidigt, och det största ligger
 * på disk.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Handlingsbunt {

  /** Så mycket filer får en bunt innehålla, i byte; resten nämns med namn. */
  static final long STORST = 150L * 1024 * 1024;

  private static final int SAMTIDIGA = 2;

  private final Buntlasning lasning;
  private final KallelseutskickService kallelser;
  private final Register register;
  private final Semaphore platser = new Semaphore(SAMTIDIGA, true);

  Handlingsbunt(Buntlasning lasning, KallelseutskickService kallelser, Register register) {
    this.lasning = lasning;
    this.kallelser = kallelser;
    this.register = register;
  }

  /** Kallelsen med listan först, sedan varje punkt med sina handlingar. */
  @PreAuthorize(
      "@behorig.har('styrelse', 'presidium', 'beredning', 'forbundschef', 'administrator',"
          + " 'revisor')")
  public Svar<Pdffil> handlingar(SammantradeId mote) {
    return Talsprak.svenska(() -> lasning.las(mote).som(b -> gor(b, false)));
  }

  /** Allt för ett sammanträde på papper: handlingarna och blanketter att fylla i. */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
  public Svar<Pdffil> papper(SammantradeId mote) {
    return Talsprak.svenska(() -> lasning.las(mote).som(b -> gor(b, true)));
  }

  private Pdffil gor(Bunt bunt, boolean blanketter) {
    platser.acquireUninterruptibly();
    try (Pdfbunt pdf = new Pdfbunt()) {
      Sidfot sidfot = Kallelsedokument.sidfot(register.forbund(), bunt.mote());
      String titel = (blanketter ? "Sammanträde på papper " : "Handlingar ") + bunt.mote().dag();
      pdf.punkt("Kallelse och föredragningslista", "");
      pdf.egen(kallelse(bunt).dokument().pdf());
      Pappersblad blad =
          new Pappersblad(bunt.mote(), register.medlemmar(), register.forbund().enhet(), sidfot);
      if (blanketter) {
        pdf.punkt("Upprop", "");
        pdf.egen(blad.upprop().pdf());
      }
      if (bunt.alla().isPresent()) {
        pdf.punkt("Vad listan gör med pengarna", "");
        pdf.egen(Punktblad.alla(bunt.mote(), bunt.alla().get(), sidfot).pdf());
      }
      Budget kvar = new Budget(STORST);
      for (Bunt.Punkt p : bunt.punkter()) {
        punkt(pdf, bunt, p, kvar, sidfot);
        if (blanketter) {
          pdf.egen("Anteckningar", blad.punkt(p.punkt()).pdf());
        }
      }
      if (blanketter) {
        pdf.punkt("Avslutning och justering", "");
        pdf.egen(blad.underskrifter().pdf());
      }
      Path fil = pdf.skriv(titel);
      return new Pdffil(fil, titel + ".pdf", Files.size(fil));
    } catch (IOException fel) {
      throw new UncheckedIOException("Handlingarna gick inte att foga ihop", fel);
    } finally {
      platser.release();
    }
  }

  private Kallelsedokument kallelse(Bunt bunt) {
    SammantradeId mote = new SammantradeId(bunt.mote().sammantradeId());
    Optional<Utskickslage.Skickad> senaste =
        kallelser.lage(mote).varde().skickade().stream().reduce((forra, nasta) -> nasta);
    return new Kallelsedokument(
        bunt.mote(),
        register.forbund(),
        new Kallelsedokument.Utformning(
            senaste.map(Utskickslage.Skickad::nummer).orElse(0),
            senaste.map(Utskickslage.Skickad::meddelande).orElse(""),
            true));
  }

  /** Hur mycket som ännu får plats. */
  private static final class Budget {
    private long kvar;

    Budget(long kvar) {
      this.kvar = kvar;
    }

    boolean ryms(long storlek) {
      if (storlek > kvar) {
        return false;
      }
      kvar -= storlek;
      return true;
    }
  }

  private void punkt(Pdfbunt pdf, Bunt bunt, Bunt.Punkt p, Budget kvar, Sidfot sidfot)
      throws IOException {
    List<Papper> med = new ArrayList<>();
    List<String> utanfor = new ArrayList<>();
    for (Papper papper : p.papper()) {
      if (!papper.arPdf()) {
        utanfor.add(papper.namn() + " (inte PDF)");
      } else if (!kvar.ryms(papper.storlek())) {
        utanfor.add(papper.namn() + " (bunten är full)");
      } else {
        med.add(papper);
      }
    }
    pdf.punkt(Punktblad.rubrik(p.punkt()), Kallelsedokument.PUNKT + p.punkt().punkt());
    pdf.egen(Punktblad.av(p, utanfor, sidfot).pdf());
    SammantradeId mote = new SammantradeId(bunt.mote().sammantradeId());
    Stampel stampel =
        Stampel.av(new Sidfot(sidfot.forbund(), p.punkt().diarienummer().orElse(""), sidfot.dag()));
    for (Papper papper : med) {
      boolean last =
          lasning.innehall(mote, papper) instanceof Svar.Ja<Innehall>(Innehall innehall)
              && (papper.egen()
                  ? pdf.egen(papper.namn(), innehall)
                  : pdf.utifran(papper.namn(), innehall, stampel));
      if (!last) {
        pdf.egen(papper.namn(), saknas(papper.namn(), sidfot));
      }
    }
  }

  private static Innehall saknas(String namn, Sidfot sidfot) {
    return se.samordna.arende.Dokument.med(namn, "Handlingen gick inte att foga in", sidfot)
        .stycke("Filen är skadad eller låst. Öppna den i programmet i stället.")
        .pdf();
  }
}
