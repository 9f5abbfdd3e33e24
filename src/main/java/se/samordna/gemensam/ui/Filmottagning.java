package se.samordna.gemensam.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import se.samordna.gemensam.Filko;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/** Ta emot en fil. Vad som får tas emot avgör tjänsten, efter innehållet. */
public final class Filmottagning extends Composite<Div> {

  /**
   * @param storst i byte
   * @param mottagen filens namn och innehåll, i skärmens tråd
   */
  public Filmottagning(String etikett, int storst, BiConsumer<String, Innehall> mottagen) {
    Upload upload = new Upload(new Filmottagare(storst, mottagen));
    upload.setMaxFileSize(storst);
    upload.setMaxFiles(1);
    upload.setUploadButton(new Button(etikett));
    upload.setDropLabel(new Paragraph(text("fil.slapp")));
    upload.setI18n(svenskt());
    upload.addAllFinishedListener(e -> upload.clearFileList());
    upload.addFileRejectedListener(e -> Besked.visa(e.getErrorMessage()));
    getContent().addClassName("filmottagning");
    getContent().add(upload);
  }

  /**
   * Läser en fil som redan tagits emot en gång till, i samma kö som när den kom. Nej: {@code
   * upptaget} (409) när turen inte kommer, annars som läsningen.
   */
  public static <T> Svar<T> iTur(Supplier<Svar<T>> lasning) {
    try {
      return Filko.iTur(lasning);
    } catch (Filko.Full full) {
      return Svar.nej(Hinder.krock("upptaget", Mening.av("filko_full")));
    }
  }

  private static UploadI18N svenskt() {
    UploadI18N i18n = new UploadI18N();
    i18n.setError(
        new UploadI18N.Error()
            .setFileIsTooBig(text("fil.for_stor"))
            .setTooManyFiles(text("fil.for_manga"))
            .setIncorrectFileType(text("fil.fel_typ")));
    i18n.setUploading(
        new UploadI18N.Uploading()
            .setStatus(
                new UploadI18N.Uploading.Status()
                    .setConnecting(text("fil.skickas"))
                    .setProcessing(text("fil.skickas")))
            .setError(
                new UploadI18N.Uploading.Error()
                    .setUnexpectedServerError(text("fil.fel"))
                    .setServerUnavailable(text("fil.fel"))
                    .setForbidden(text("fil.fel"))));
    i18n.setFile(
        new UploadI18N.File()
            .setRetry(text("fil.igen"))
            .setStart(text("fil.skicka"))
            .setRemove(text("ta_bort")));
    return i18n;
  }
}
