package yihao.project.offer.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.project.offer.Offer;
import yihao.rules.Bilingual;

/// An offer in the register.
record OfferRow(
        String id,
        String number,
        String unit,
        String title,
        String kind,
        Bilingual kindLabel,
        String enterprise,
        String industry,
        @Nullable Money asked,
        LocalDate validUntil,
        boolean confidential,
        Offer.Status status,
        boolean endsSoon) {}
