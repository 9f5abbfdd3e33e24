package se.samordna.stod;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Prövar en fil mot PDF/UA-1 med veraPDF (R32). */
public final class Pdfua {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Pdfua() {}

  /** Reglerna filen bryter mot; tom för en giltig fil. */
  public static List<String> brott(byte[] pdf) throws Exception {
    try (PDFAParser fil =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator provare =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return provare.validate(fil).getTestAssertions().stream()
          .map(
              b ->
                  b.getRuleId().getClause()
                      + "-"
                      + b.getRuleId().getTestNumber()
                      + " "
                      + b.getMessage())
          .distinct()
          .toList();
    }
  }
}
