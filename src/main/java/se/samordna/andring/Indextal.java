package se.samordna.andring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * Ett indextal för en månad.
 *
 * @param serie kpi, kpif, aki eller pkv
 * @param kalla var talet är hämtat, till exempel SCB och datum
 * @param ersatter raden som den här rättar
 * @param galler falskt när en senare rad rättat den
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Indextal(
    UUID indextalId,
    String serie,
    YearMonth manad,
    BigDecimal varde,
    String kalla,
    Optional<UUID> ersatter,
    boolean galler,
    String inlagdAv,
    Instant tid) {}
