package se.samordna.forbund.platser;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * En rad i registrets historik: vem som gjorde vad, och när.
 *
 * @param fran dagen ändringen gäller från
 * @param text vad som hände, på läsarens språk
 * @param somDetSkrevs raden är från tiden före meningarna och finns bara på svenska
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Platslogg(
    Instant tid,
    String aktor,
    String handelse,
    String organ,
    String medlem,
    String person,
    Optional<LocalDate> fran,
    String text,
    @JsonIgnore boolean somDetSkrevs) {}
