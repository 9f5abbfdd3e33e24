package se.samordna.avisering.brev;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import se.samordna.avisering.Kalenderfil;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;

/** Posttjänsten över SMTP. Utan {@code spring.mail.host} finns den inte. */
@Component
@EnableConfigurationProperties(Epost.class)
class Smtp implements Posttjanst {

  private static final String KALENDER = "text/calendar; charset=utf-8; method=";
  private static final int LANGSTA_SKAL = 300;

  private final Optional<JavaMailSender> server;
  private final Epost epost;
  private final Klocka klocka;

  Smtp(
      ObjectProvider<JavaMailSender> server,
      @Value("${spring.mail.host:}") String vard,
      Epost epost,
      Klocka klocka) {
    this.server = vard.isBlank() ? Optional.empty() : Optional.ofNullable(server.getIfAvailable());
    this.epost = epost;
    this.klocka = klocka;
    if (this.server.isPresent() && !giltig(epost.avsandare())) {
      throw new IllegalStateException(
          "En e-postserver är inställd (spring.mail.host) men ingen avsändare. Ange"
              + " samordna.epost.avsandare, till exempel samordna@forbundet.se.");
    }
  }

  @Override
  public boolean finns() {
    return server.isPresent();
  }

  @Override
  public Utfall skicka(Brev brev, String avsandarnamn) {
    JavaMailSender via = server.orElseThrow();
    try {
      MimeMessage post = via.createMimeMessage();
      fyll(post, brev, avsandarnamn);
      via.send(post);
      return new Utfall.Taget();
    } catch (AddressException fel) {
      return new Utfall.Avvisat(Mening.text("brev_adress"));
    } catch (MessagingException | UnsupportedEncodingException fel) {
      return new Utfall.Avvisat(Mening.text("brev_skrivfel", kort(fel)));
    } catch (MailException fel) {
      return tolka(fel);
    }
  }

  private void fyll(MimeMessage post, Brev brev, String avsandarnamn)
      throws MessagingException, UnsupportedEncodingException {
    MimeMessageHelper hjalp = new MimeMessageHelper(post, StandardCharsets.UTF_8.name());
    hjalp.setFrom(new InternetAddress(epost.avsandare(), avsandarnamn, "UTF-8"));
    String mottagare = brev.adress().orElseThrow();
    hjalp.setTo(new InternetAddress(mottagare, true));
    hjalp.setSubject(brev.amne());
    hjalp.setSentDate(Date.from(klocka.verkligTid()));
    if (brev.kalender().isPresent()) {
      post.setContent(alternativ(brev.text(), Kalenderfil.till(brev.kalender().get(), mottagare)));
    } else {
      hjalp.setText(brev.text());
    }
    post.setHeader("Message-ID", "<" + brev.id() + "@" + epost.doman() + ">");
    // Frånvaromeddelanden ska inte svara ett program.
    post.setHeader("Auto-Submitted", "auto-generated");
  }

  /**
   * Kallelsen som ett alternativ till texten (RFC 6047): så gör Outlook och Google det den säger,
   * och tar själva bort ett inställt möte.
   */
  private static MimeMultipart alternativ(String text, String kalender) throws MessagingException {
    MimeBodyPart brevet = new MimeBodyPart();
    brevet.setText(text, StandardCharsets.UTF_8.name());
    MimeBodyPart kallelsen = new MimeBodyPart();
    kallelsen.setDataHandler(
        new DataHandler(
            new ByteArrayDataSource(
                kalender.getBytes(StandardCharsets.UTF_8),
                KALENDER + Kalenderfil.metod(kalender))));
    kallelsen.setFileName("mote.ics");
    kallelsen.setDisposition(Part.INLINE);
    return new MimeMultipart("alternative", brevet, kallelsen);
  }

  private static Utfall tolka(MailException fel) {
    List<MessagingException> orsaker = new ArrayList<>();
    samla(fel, orsaker);
    // Det innersta felet bär serverns eget svar.
    String skal = kort(orsaker.isEmpty() ? fel : orsaker.getLast());
    boolean nekat =
        orsaker.stream()
            .anyMatch(
                e ->
                    e instanceof SendFailedException s
                        && s.getInvalidAddresses() != null
                        && s.getInvalidAddresses().length > 0);
    if (nekat) {
      return new Utfall.Avvisat(Mening.text("brev_nekad_adress", skal));
    }
    return new Utfall.Senare(
        fel instanceof MailAuthenticationException
            ? Mening.text("brev_inloggning")
            : Mening.text("brev_nekat", skal));
  }

  private static void samla(@Nullable Throwable fel, List<MessagingException> till) {
    if (fel == null) {
      return;
    }
    if (fel instanceof MailSendException flera) {
      for (Exception ett : flera.getMessageExceptions()) {
        samla(ett, till);
      }
    }
    if (fel instanceof MessagingException post) {
      till.add(post);
      samla(post.getNextException(), till);
    } else {
      samla(fel.getCause(), till);
    }
  }

  private static String kort(Throwable fel) {
    String text = String.valueOf(fel.getMessage()).replaceAll("\\s+", " ").strip();
    return text.length() <= LANGSTA_SKAL ? text : text.substring(0, LANGSTA_SKAL);
  }

  private static boolean giltig(String adress) {
    try {
      new InternetAddress(adress, true).validate();
      return adress.contains("@");
    } catch (AddressException fel) {
      return false;
    }
  }
}
