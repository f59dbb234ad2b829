-- Duplicates are looked for among all records, also those that were declared to be other organisations.
create index customer_name_key on customer (name_key) where merged_into is null;

-- Who took which customer from the public pool, and when: taking is limited per person and day.
create table pool_claim (
    id          uuid primary key,
    customer_id uuid not null references customer,
    user_id     uuid not null references app_user,
    claimed_at  timestamptz not null
);
create index pool_claim_user on pool_claim (user_id, claimed_at);

-- The analysis questions and the cultivation actions as shipped; a manager edits them in the product.
insert into checklist_question (id, status, position, text_zh, text_en, computed, updated_at) values
    ('01930000-0000-7000-8001-000000000001', 'WON', 1, '价格级别（执行哪一档价格）', 'Which price tier does it have?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000002', 'WON', 2, '订单数量与下单频率', 'How many orders, and how often?', 'ORDERS', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000003', 'WON', 3, '现金流与信用状况', 'How are its cash flow and credit standing?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000004', 'WON', 4, '成长性', 'Is it growing?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000005', 'WON', 5, '经营者经营思路的变化', 'What changes in how the owner runs the business?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000006', 'WON', 6, '是否还能深入开发', 'Can it be developed further?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000007', 'WON', 7, '为什么选择我们（渠道客户尤其要弄清）', 'Why did it choose us? (above all for channel customers)', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000008', 'TESTING', 1, '测试的是我们的哪些产品', 'Which of our products does it test?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000009', 'TESTING', 2, '此前是否测试过竞争对手的产品', 'Has it tested a competitor''s product before us?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000010', 'TESTING', 3, '是否与竞品同时测试，我们与各家相比的优势与劣势', 'Is it tested side by side, and what are our strengths and weaknesses against each?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000011', 'TESTING', 4, '客户最看重什么（质量、价格、品牌、服务、交期）', 'What matters most to the customer (quality, price, brand, service, delivery)?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000012', 'HELD_BY_COMPETITOR', 1, '是谁的客户', 'Whose customer is it?', 'COMPETITOR', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000013', 'HELD_BY_COMPETITOR', 2, '合作多久，是什么样的合作', 'For how long, and in what kind of cooperation?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000014', 'HELD_BY_COMPETITOR', 3, '与对手合作后发展得怎样', 'How did the customer develop with them?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000015', 'HELD_BY_COMPETITOR', 4, '合作中过去或现在的问题', 'Which problems were or are there between them?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000016', 'HELD_BY_COMPETITOR', 5, '我们相对于对手的优势与劣势', 'What are our strengths and weaknesses against them?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000017', 'HELD_BY_COMPETITOR', 6, '可能的切入点', 'Which points of entry are possible?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000018', 'HELD_BY_COMPETITOR', 7, '什么时候能够拿下', 'When can it be won?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000019', 'CONTACTED_REPEATEDLY', 1, '是否了解客户的需求', 'Are its needs understood?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000020', 'CONTACTED_REPEATEDLY', 2, '还有哪些疑虑，已经认可我们什么', 'Which doubts remain, and what does it already value in us?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000021', 'CONTACTED_REPEATEDLY', 3, '什么时候可以提出测试', 'When can a trial be proposed?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000022', 'CONTACTED_REPEATEDLY', 4, '下一次计划联系是否合理', 'Is the next planned contact reasonable?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000023', 'CONTACT_STARTED', 1, '客户背景', 'What is its background?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000024', 'CONTACT_STARTED', 2, '据此制定的跟进策略', 'Which follow-up strategy is drawn from it?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000025', 'PAUSED', 1, '暂停的具体原因', 'What is the concrete cause?', null, '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000026', 'PAUSED', 2, '成交过还是从未成交', 'Was it won before, or never?', 'WON_BEFORE', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000027', 'PAUSED', 3, '原因在我方还是对方', 'Does the cause lie with us or with them?', 'PAUSE_SIDE', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8001-000000000028', 'PAUSED', 4, '什么时候重新开始', 'When shall it start again?', 'RE_EVALUATE_ON', '2026-01-01T00:00:00Z');

insert into playbook_action (id, status, importance, position, text_zh, text_en, updated_at) values
    ('01930000-0000-7000-8002-000000000001', 'WON', 'KEY', 1, '与决策者沟通，并记录效果', 'Talk with the decision maker, and record the effect', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000002', 'WON', 'KEY', 2, '保持经常联系', 'Contact often', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000003', 'WON', 'KEY', 3, '了解其经营思路，关注动向并随时调整', 'Learn its business thinking, watch its moves and adjust', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000004', 'WON', 'KEY', 4, '以培训资料作为切入', 'Use training material as an opening', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000005', 'WON', 'KEY', 5, '请我方管理层参与', 'Bring in our management', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000006', 'WON', 'KEY', 6, '经常浏览其网站，记录变化', 'Look at its website regularly and record what changed', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000007', 'WON', 'GENERAL', 1, '判断是否可能成为重点客户', 'Judge whether it can become a key customer', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000008', 'WON', 'GENERAL', 2, '若可能，按重点客户对待', 'If so, treat it as a key customer', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000009', 'WON', 'GENERAL', 3, '若不可能，减少联系，保持关注', 'If not, contact it less and keep watching', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000010', 'WON', 'GENERAL', 4, '可以暂停，但要约定重新评估日期', 'It may be paused, with a date', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000011', 'WON', 'MINOR', 1, '少联系，但绝不忽视', 'Contact rarely, never ignore', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000012', 'WON', 'MINOR', 2, '定期重新评估', 'Re-assess regularly', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000013', 'WON', 'MINOR', 3, '只有在充分评估之后才放弃', 'Abandon only after a sound assessment', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000014', 'TESTING', null, 1, '确认产品已收到并开始测试', 'See that the product has arrived and the test has begun', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000015', 'TESTING', null, 2, '与客户技术人员保持联系，及时解决测试中的问题', 'Stay with the customer''s technician and solve what the test brings up', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000016', 'TESTING', null, 3, '了解对比测试的竞品及我们的优劣势', 'Learn which competing products are tested, and our strengths and weaknesses', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000017', 'TESTING', null, 4, '把测试结果带给决策者', 'Take the result to the decision maker', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000018', 'TESTING', null, 5, '推动试用并转为订单', 'Lead on to trial use and an order', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000019', 'HELD_BY_COMPETITOR', null, 1, '评估竞争对手和我们的机会', 'Evaluate the competitor and our chance', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000020', 'HELD_BY_COMPETITOR', null, 2, '关注其产品、销售政策和策略', 'Watch its products, sales policy and strategy', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000021', 'HELD_BY_COMPETITOR', null, 3, '留意双方合作中的问题：这就是切入点', 'Watch for problems in their cooperation: the entry point', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000022', 'HELD_BY_COMPETITOR', null, 4, '与决策者保持联系，等待时机', 'Keep contact with decision makers and wait', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000023', 'HELD_BY_COMPETITOR', null, 5, '邀请参观总部、参加经销商大会', 'Invite to headquarters and to dealer summits', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000024', 'CONTACTED_REPEATEDLY', null, 1, '了解网站之外的背景', 'Learn the background beyond the website', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000025', 'CONTACTED_REPEATEDLY', null, 2, '让客户了解我们（理念、文化）', 'Let it know us (ideas, culture)', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000026', 'CONTACTED_REPEATEDLY', null, 3, '运用我们的市场地位', 'Use our market standing', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000027', 'CONTACTED_REPEATEDLY', null, 4, '争取进入测试', 'Get to a trial', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000028', 'CONTACT_STARTED', null, 1, '背景调查与整体评估', 'Background research and overall assessment', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000029', 'CONTACT_STARTED', null, 2, '制定策略', 'Draw up a strategy', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000030', 'CONTACT_STARTED', null, 3, '收集更多信息', 'Gather more', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000031', 'CONTACT_STARTED', null, 4, '调整策略', 'Adjust', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000032', 'PAUSED', null, 1, '查明原因，尤其是曾经下单的客户', 'Establish the cause, above all where it had ordered before', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000033', 'PAUSED', null, 2, '把统计汇报给管理层', 'Report the statistics to management', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000034', 'PAUSED', null, 3, '作出调整', 'Adjust', '2026-01-01T00:00:00Z'),
    ('01930000-0000-7000-8002-000000000035', 'PAUSED', null, 4, '计划重新开始', 'Plan the restart', '2026-01-01T00:00:00Z');
