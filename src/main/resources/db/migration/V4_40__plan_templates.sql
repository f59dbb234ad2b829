-- What key-account plans begin with; the company shares it. Read and written as a whole, so its parts are documents.
create table key_account_plan_template (
    id             uuid primary key,
    version        int not null default 0,
    name           text not null,
    -- for English readers; null for the same
    name_en        text,
    description    text,
    description_en text,
    goals          jsonb not null,
    activities     jsonb not null,
    created_at     timestamptz not null,
    created_by     uuid,
    updated_at     timestamptz not null
);

insert into key_account_plan_template (id, name, name_en, description, description_en, goals, activities, created_at, updated_at) values
('01990000-0000-7000-8000-000000000401', '深耕战略客户', 'Deepen a strategic customer',
 '已经稳定合作的战略客户：进入更多部门和产品，高层互访成为惯例。',
 'For a strategic customer who buys steadily: reach more departments and products, and make visits between executives a habit.',
 '[{"metric":"REVENUE","direction":"GROWTH","percent":20},{"metric":"PRODUCTS","direction":"GROWTH","plus":2},{"metric":"DEPTH","direction":"GROWTH","plus":1},{"metric":"EXECUTIVE_VISITS","direction":"GROWTH","plus":2}]',
 '[{"kind":"VISIT","title":"与客户共同核对本期规划","titleEn":"Go through the plan with the customer","daysAfter":14},{"kind":"EXECUTIVE_VISIT","title":"高层拜访，约定年度合作重点","titleEn":"Executive visit: agree on what matters this year","daysAfter":45,"cost":5000},{"kind":"NEW_PRODUCT_TRIAL","title":"选一个新产品在客户处试用","titleEn":"Try one new product at the customer''s","daysAfter":90,"cost":8000},{"kind":"SUPPLY_REVIEW","title":"核对库存与旺季需求","titleEn":"Review stock and the demand of the season","daysAfter":120},{"kind":"TRAINING","title":"为使用部门做培训","titleEn":"Train the departments that use our products","daysAfter":180,"cost":3000},{"kind":"SYMPOSIUM","title":"邀请参加年度座谈会","titleEn":"Invite to the yearly symposium","daysAfter":270,"cost":6000}]',
 now(), now()),
('01990000-0000-7000-8000-000000000402', '提升采购份额', 'Win share of wallet',
 '客户仍大量向别家采购：弄清采购在哪里，逐个品类争取。',
 'For a customer who still buys much from others: find out what and why, and win it category by category.',
 '[{"metric":"SHARE_OF_WALLET","direction":"GROWTH","plus":15},{"metric":"REVENUE","direction":"GROWTH","percent":30},{"metric":"ORDERS","direction":"GROWTH","percent":25}]',
 '[{"kind":"VISIT","title":"摸清各品类的采购量与供应商","titleEn":"Find out volumes and suppliers of each category","daysAfter":10},{"kind":"DEMO","title":"针对替代品类做演示","titleEn":"Demonstrate what could replace the others","daysAfter":30,"cost":2000},{"kind":"NEW_PRODUCT_TRIAL","title":"在一个部门做对比试用","titleEn":"Compare side by side in one department","daysAfter":60,"cost":8000},{"kind":"INCENTIVE","title":"谈定按采购量的返利","titleEn":"Agree on a rebate by volume","daysAfter":90,"cost":10000},{"kind":"EXECUTIVE_VISIT","title":"高层拜访，争取框架协议","titleEn":"Executive visit: ask for a framework agreement","daysAfter":120,"cost":5000},{"kind":"CALL","title":"复盘份额变化，确定下一个品类","titleEn":"Look at the share won and choose the next category","daysAfter":180}]',
 now(), now()),
('01990000-0000-7000-8000-000000000403', '挽回不满意客户', 'Recover an unsatisfied customer',
 '客户有抱怨或评价下降：先解决问题，再恢复信任，最后谈业务。',
 'For a customer who complains or rates us lower: solve the problem first, then win trust back, and speak of business last.',
 '[{"metric":"SATISFACTION","direction":"GROWTH","plus":1},{"metric":"COMPLAINTS","direction":"REDUCTION","percent":50},{"metric":"VISITS","direction":"GROWTH","plus":6}]',
 '[{"kind":"VISIT","title":"当面听取意见，列出问题清单","titleEn":"Listen in person and write the list of problems","daysAfter":3},{"kind":"EXECUTIVE_VISIT","title":"高层致歉并承诺整改期限","titleEn":"An executive apologises and promises dates","daysAfter":10,"cost":3000},{"kind":"CALL","title":"逐项通报整改进度","titleEn":"Report progress on each problem","daysAfter":30},{"kind":"SUPPLY_REVIEW","title":"检查交付与服务过程","titleEn":"Review delivery and service","daysAfter":45},{"kind":"SURVEY","title":"请客户重新评价","titleEn":"Ask the customer to rate us again","daysAfter":90},{"kind":"VISIT","title":"确认问题关闭，商定下一步合作","titleEn":"Confirm that all is solved and agree on what comes next","daysAfter":120}]',
 now(), now());
