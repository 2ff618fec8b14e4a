/// L1 聘任: overseas representatives and liaison staff under engagement: duties, fee, yearly assessment, renewal or end.
/// The fee is stated here; paying it is reward-service's business.
@NullMarked
package yihao.lead.engagement;

import org.jspecify.annotations.NullMarked;
